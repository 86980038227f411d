// Generated from contracts/modelarts/openapi.yaml by npm run generate; do not edit.
export interface paths {
    "/v1/{project_id}/services/{service_id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the events of a service.
         * @description Operations on the service, the key steps of its deployment and why a deployment failed. The caller needs the permission `modelarts:service:getEvents` (access level Read, resource type service, condition key `g:ResourceTag/<tag-key>`). There is no request body. Documented request: `GET https://{endpoint}/v1/{project_id}/services/{service_id}/events`
         */
        get: operations["ShowServiceEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/{project_id}/services/{service_id}/logs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the configuration updates of a service.
         * @description What each update of a real-time or an edge service configured and how it ended. The caller needs the permission `modelarts:service:getLogs` (access level Read, resource type service, condition key `g:ResourceTag/<tag-key>`). There is no request body. The list has no paging and no promised order. Documented request: `GET https://{endpoint}/v1/{project_id}/services/{service_id}/logs`
         */
        get: operations["ShowServiceUpdateLogs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One page of the events of a service. */
        ShowServiceEventsResponse: {
            /** @description The service that was asked about. */
            service_id: string;
            /** @description Its name. */
            service_name: string;
            /** @description How many events match the filters, on all pages together. */
            total_count: number;
            /** @description How many events this answer holds. */
            count: number;
            /** @description The events of this page; empty where there are none. */
            events: components["schemas"]["Event"][];
        };
        /** @description One thing that happened to a service. Two events may be alike in every field. */
        Event: {
            /**
             * @description Whether it went well (`normal`) or failed (`abnormal`).
             * @enum {string}
             */
            event_type: "normal" | "abnormal";
            /** @description What happened: image build, preparation of the environment, scheduling, image pull, start of the model, operations on the service and reasons of failures. Further texts may come. */
            event_info: string;
            /** @description When, in milliseconds since 1970-01-01 00:00:00 UTC. */
            occur_time: number & (number);
        };
        /** @description The configuration updates of a service. */
        ShowServiceUpdateLogsResponse: {
            /** @description The service that was asked about. */
            service_id: string;
            /** @description Its name. */
            service_name: string;
            /** @description One entry for each update; empty where there are none. */
            logs: components["schemas"]["ServiceUpdateLog"][];
        };
        /** @description One update of a service. */
        ServiceUpdateLog: {
            /** @description When, in milliseconds since 1970-01-01 00:00:00 UTC. */
            update_time: number & (number);
            /**
             * @description How it ended: it succeeded, failed or is still running.
             * @enum {string}
             */
            result: "SUCCESS" | "FAIL" | "RUNNING";
            /** @description What runs after the update, one entry for each model version. May be absent where the update did not succeed. */
            config?: components["schemas"]["ServiceLogConfig"][];
            /** @description Edge services only. Nodes on which the operation succeeded. */
            success_num?: number;
            /** @description Edge services only. Nodes on which the operation failed. */
            failed_num?: number;
            /** @description Edge services only. What happened on each node. */
            result_detail?: components["schemas"]["UpdateResult"][];
            /** @description The dedicated resource pool. */
            cluster_id?: string;
            /** @description Personal settings. */
            extend_config?: string[];
        };
        /** @description How one version of a model is deployed. */
        ServiceLogConfig: {
            /** @description The model. */
            model_id: string;
            /** @description Its name. */
            model_name: string;
            /** @description Its version. */
            model_version: string;
            /** @description Real-time services only. The share of the traffic, in percent. */
            weight?: number & (number);
            /** @description The resource flavour. Real-time and edge services. */
            specification?: string;
            /** @description A flavour made to measure. */
            custom_spec?: components["schemas"]["CustomSpec"];
            /** @description Environment variables of the model. */
            envs?: {
                [key: string]: string;
            };
            /** @description The dedicated resource pool. */
            cluster_id?: string;
            /** @description Real-time services only. How many instances run. */
            instance_count?: number;
            /** @description Further settings of the deployment, under keys that no document names. */
            additional_properties?: {
                [key: string]: components["schemas"]["ModelAdditionalProperties"];
            };
        };
        /** @description Resources of one instance. May be empty. */
        CustomSpec: {
            /** @description CPU cores, at most two decimals. */
            cpu?: number & components["schemas"]["TwoDecimals"];
            /** @description Memory in MB. */
            memory?: number;
            /** @description GPUs, at most two decimals; absent or 0 where none is used. */
            gpu_p4?: number & components["schemas"]["TwoDecimals"];
            /** @description Ascend chips; absent or 0 where none is used. */
            ascend_a310?: number;
        };
        TwoDecimals: number;
        /** @description Mounts and the pace of a rolling upgrade. */
        ModelAdditionalProperties: {
            /** @description Directories of the host that are mounted; only in a dedicated resource pool. */
            log_volume?: components["schemas"]["LogVolume"][];
            /**
             * @description Instances that a rolling upgrade may add: a share below 1, a number from 1.
             * @default 1
             */
            max_surge: number;
            /**
             * @description Instances that a rolling upgrade may take away: a share below 1, a number from 1.
             * @default 0
             */
            max_unavailable: number;
            /** @description How long a container may take to stop, in seconds. */
            termination_grace_period_seconds?: number;
            /** @description Storage that outlives an instance. */
            persistent_volumes?: components["schemas"]["PersistentVolume"][];
        };
        /** @description A log directory of the host, mounted into the container. */
        LogVolume: {
            /** @description Where it is on the host. */
            host_path?: string;
            /** @description Where it is in the container. */
            mount_path?: string;
        };
        /** @description A volume that is mounted into the container. */
        PersistentVolume: {
            /** @description Its name. */
            name?: string;
            /** @description Where it is in the container; never a directory of the system. */
            mount_path?: string;
            /**
             * @description What kind of storage it is.
             * @enum {string}
             */
            storage_type?: "sfs_turbo";
            /** @description The id of the SFS Turbo file system. */
            source_address?: string;
        };
        /** @description What an update did on one edge node. */
        UpdateResult: {
            /** @description The edge node. */
            node_id: string;
            /** @description Its name. */
            node_name: string;
            /**
             * @description What was done there.
             * @enum {string}
             */
            operation: "deploy" | "delete";
            /** @description Whether it succeeded. */
            result: boolean;
        };
        /** @description Why a request was refused. Gateways add further fields, for example `request_id`. */
        Error: {
            /** @description The code, which means something only together with the status. */
            error_code: string;
            /** @description What is wrong, for a reader. */
            error_msg: string;
        };
    };
    responses: {
        /** @description A parameter has a value that the operation does not know. */
        InvalidParameter: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The credentials are missing, wrong or expired; the gateway or the service says so. */
        Unauthenticated: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller may not do this, or the project is not the caller's. */
        Forbidden: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The project has no such service. */
        UnknownService: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests; ask again later. */
        Throttled: {
            headers: {
                "X-request-id": components["headers"]["RequestId"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service or its gateway cannot answer now. */
        Unavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @description The project that owns the service.
         * @example 77b6a44cba5143ab91d13ab9a8ff44fd
         */
        ProjectId: string;
        /**
         * @description The service that is asked about.
         * @example 35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e
         */
        ServiceId: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names the request in the provider's own logs. */
        RequestId: string;
        /** @description How many requests are allowed in the window. */
        RateLimit: string;
        /** @description How many requests of the window are left, in spite of the name. */
        RateLimitUsed: string;
        /** @description The window: minute, hour or day; an hour where nothing is said. */
        RateLimitWindow: string;
        /** @description When to ask again, in seconds or as a date. */
        RetryAfter: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ShowServiceEvents: {
        parameters: {
            query?: {
                /** @description Only events of this type: `normal` went well, `abnormal` failed. Lower case. Not filtered by default. */
                event_type?: "normal" | "abnormal";
                /** @description Only events whose text contains this. Only English text can be searched, and 14 punctuation marks are not supported, although the texts themselves may hold them. Not filtered by default. */
                event_info?: string & (string);
                /** @description Only events that occurred at or after this instant, in milliseconds since 1970-01-01 00:00:00 UTC. Not filtered by default. */
                start_time?: number;
                /** @description Only events that occurred at or before this instant, in milliseconds since 1970-01-01 00:00:00 UTC. Not filtered by default. */
                end_time?: number;
                /** @description Number of the page to begin with, counted from 0 in pages of `limit` events. */
                offset?: number;
                /** @description How many events one page holds at most. */
                limit?: number & (number);
                /** @description The field to sort by; the instant of the event is the only one that a document names. */
                sort_by?: "occur_time";
                /** @description The direction: `asc` for the oldest event first, `desc` for the newest first. */
                order?: "asc" | "desc";
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the service.
                 * @example 77b6a44cba5143ab91d13ab9a8ff44fd
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The service that is asked about.
                 * @example 35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e
                 */
                service_id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The events that match, one page of them. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    "X-ratelimit": components["headers"]["RateLimit"];
                    "X-ratelimit-used": components["headers"]["RateLimitUsed"];
                    "X-ratelimit-window": components["headers"]["RateLimitWindow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowServiceEventsResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownService"];
            429: components["responses"]["Throttled"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
    ShowServiceUpdateLogs: {
        parameters: {
            query?: {
                /** @description Only the update of this instant, in milliseconds since 1970-01-01 00:00:00 UTC: the value that the update itself answered with. Not filtered by default. */
                update_time?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The project that owns the service.
                 * @example 77b6a44cba5143ab91d13ab9a8ff44fd
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description The service that is asked about.
                 * @example 35de3ca9-1bca-4ae7-9cb0-914f30fa7d3e
                 */
                service_id: components["parameters"]["ServiceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The updates that match. */
            200: {
                headers: {
                    "X-request-id": components["headers"]["RequestId"];
                    "X-ratelimit": components["headers"]["RateLimit"];
                    "X-ratelimit-used": components["headers"]["RateLimitUsed"];
                    "X-ratelimit-window": components["headers"]["RateLimitWindow"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowServiceUpdateLogsResponse"];
                };
            };
            400: components["responses"]["InvalidParameter"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["UnknownService"];
            429: components["responses"]["Throttled"];
            502: components["responses"]["Unavailable"];
            503: components["responses"]["Unavailable"];
            504: components["responses"]["Unavailable"];
        };
    };
}
