// Generated from contracts/tencent-ccs/openapi.yaml by npm run generate; do not edit.
/** The operations of Tencent Cloud container service, events of a service, 2020. */
export const operations = {
  "DescribeServiceEvent": {
    "method": "GET",
    "path": "/v2/index.php",
    "parameters": {
      "Action": {
        "in": "query",
        "required": true,
        "role": "constant"
      },
      "Region": {
        "in": "query",
        "required": false
      },
      "Timestamp": {
        "in": "query",
        "required": true,
        "role": "credential"
      },
      "Nonce": {
        "in": "query",
        "required": true,
        "role": "credential"
      },
      "SecretId": {
        "in": "query",
        "required": true,
        "role": "credential"
      },
      "Signature": {
        "in": "query",
        "required": true,
        "role": "credential"
      },
      "SignatureMethod": {
        "in": "query",
        "required": false,
        "role": "credential"
      },
      "Token": {
        "in": "query",
        "required": false,
        "role": "credential"
      },
      "RequestClient": {
        "in": "query",
        "required": false
      },
      "clusterId": {
        "in": "query",
        "required": true,
        "role": "resource"
      },
      "serviceName": {
        "in": "query",
        "required": true,
        "role": "resource"
      },
      "namespace": {
        "in": "query",
        "required": false,
        "role": "resource"
      }
    },
    "form": {},
    "success": {
      "status": 200,
      "mediaType": "application/json"
    },
    "items": "/data/eventList"
  },
  "DescribeServiceEventByPost": {
    "method": "POST",
    "path": "/v2/index.php",
    "parameters": {},
    "form": {
      "Action": {
        "required": true,
        "role": "constant"
      },
      "Region": {
        "required": false
      },
      "Timestamp": {
        "required": true,
        "role": "credential"
      },
      "Nonce": {
        "required": true,
        "role": "credential"
      },
      "SecretId": {
        "required": true,
        "role": "credential"
      },
      "Signature": {
        "required": true,
        "role": "credential"
      },
      "SignatureMethod": {
        "required": false,
        "role": "credential"
      },
      "Token": {
        "required": false,
        "role": "credential"
      },
      "RequestClient": {
        "required": false
      },
      "clusterId": {
        "required": true,
        "role": "resource"
      },
      "serviceName": {
        "required": true,
        "role": "resource"
      },
      "namespace": {
        "required": false,
        "role": "resource"
      }
    },
    "success": {
      "status": 200,
      "mediaType": "application/json"
    },
    "items": "/data/eventList"
  }
} as const;
