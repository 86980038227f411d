// Generated from contracts/modelarts/openapi.yaml by npm run generate; do not edit.
/** The operations of ModelArts service events and update logs, 2026-01-08. */
export const operations = {
  "ShowServiceEvents": {
    "method": "GET",
    "path": "/v1/{project_id}/services/{service_id}/events",
    "parameters": {
      "project_id": {
        "in": "path",
        "required": true,
        "role": "owner"
      },
      "service_id": {
        "in": "path",
        "required": true,
        "role": "resource"
      },
      "event_type": {
        "in": "query",
        "required": false,
        "role": "filter"
      },
      "event_info": {
        "in": "query",
        "required": false,
        "role": "filter"
      },
      "start_time": {
        "in": "query",
        "required": false,
        "role": "filter"
      },
      "end_time": {
        "in": "query",
        "required": false,
        "role": "filter"
      },
      "offset": {
        "in": "query",
        "required": false,
        "role": "page"
      },
      "limit": {
        "in": "query",
        "required": false,
        "role": "size"
      },
      "sort_by": {
        "in": "query",
        "required": false,
        "role": "sort"
      },
      "order": {
        "in": "query",
        "required": false,
        "role": "order"
      }
    },
    "form": {},
    "success": {
      "status": 200,
      "mediaType": "application/json"
    },
    "items": "/events"
  },
  "ShowServiceUpdateLogs": {
    "method": "GET",
    "path": "/v1/{project_id}/services/{service_id}/logs",
    "parameters": {
      "project_id": {
        "in": "path",
        "required": true,
        "role": "owner"
      },
      "service_id": {
        "in": "path",
        "required": true,
        "role": "resource"
      },
      "update_time": {
        "in": "query",
        "required": false,
        "role": "filter"
      }
    },
    "form": {},
    "success": {
      "status": 200,
      "mediaType": "application/json"
    },
    "items": "/logs"
  }
} as const;
