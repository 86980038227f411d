// Generated from contracts/tencent-ccs/openapi.yaml by npm run generate; do not edit.
export interface paths {
    "/v2/index.php": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Lists the events of a service, asked for in the query.
         * @description The events that were last seen within the hour. There are no filters, no pages and no promised order. Documented request: `https://domain/v2/index.php?Action=DescribeServiceEvent&clusterId=cls-xxxxx&serviceName=test-web-service&namespace=default` and the common parameters.
         */
        get: operations["DescribeServiceEvent"];
        put?: never;
        /**
         * Lists the events of a service, asked for in a form.
         * @description As DescribeServiceEvent, with every parameter in the body; what stands in the query is ignored, so the two must not be mixed. The signature is made over the method POST. Values are encoded as forms are.
         */
        post: operations["DescribeServiceEventByPost"];
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
        /** @description The events of a service. */
        DescribeServiceEventSuccess: {
            /**
             * @description 0 stands for success.
             * @constant
             */
            code: 0;
            /**
             * @description `Success` stands for success.
             * @constant
             */
            codeDesc: "Success";
            /** @description Empty in the sample of a success. */
            message: string;
            /** @description What was asked for. */
            data: {
                /** @description The events; empty where there are none. */
                eventList: components["schemas"]["Event"][];
            };
        };
        /** @description Equal events are one, with the first and the last time it was seen and how often. */
        Event: {
            /** @description When it was seen first; may be long ago. */
            firstSeen: components["schemas"]["LocalTime"];
            /** @description When it was seen last. */
            lastSeen: components["schemas"]["LocalTime"];
            /** @description How often it was seen. */
            count: number;
            /**
             * @description `Normal`, or `Warning` where something is wrong.
             * @enum {string}
             */
            level: "Normal" | "Warning";
            /** @description The kind of Kubernetes object, for example Pod or ReplicaSet. The list is open, and so is its spelling. */
            objType: string;
            /** @description The name of the Kubernetes object. */
            objName: string;
            /** @description Why, in the language of the page or another. */
            reason: string;
            /** @description What happened in detail; may hold quotes and line breaks. */
            message: string;
        };
        /** @description A time in UTC+8, without saying so. */
        LocalTime: string & (string);
        /** @description Why a request was refused. */
        Refusal: {
            /** @description What kind of refusal it is; never 0. */
            code: number;
            /** @description The name of the error. */
            codeDesc: string & (string);
            /** @description What is wrong, for a reader: the code of a module in brackets, then a text. */
            message: string;
        };
    };
    responses: {
        /** @description The events, or why there are none. Every outcome of the API itself comes with status 200. */
        Events: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["DescribeServiceEventSuccess"] | components["schemas"]["Refusal"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    DescribeServiceEvent: {
        parameters: {
            query: {
                /** @description Names the operation. */
                Action: "DescribeServiceEvent";
                /**
                 * @description The region of the cluster. The general page says that most operations need it, so it is always sent.
                 * @example ap-guangzhou
                 */
                Region?: string;
                /** @description When the request is made, in seconds since 1970-01-01 00:00:00 UTC. */
                Timestamp: number;
                /** @description A random positive integer; with Timestamp it keeps a request from being played twice. */
                Nonce: number;
                /** @description Names the key that signs. */
                SecretId: string;
                /** @description The signature of all other parameters, in Base64. */
                Signature: string;
                /** @description `HmacSHA256` chooses SHA-256; any other value, or none, stands for HMAC-SHA1. */
                SignatureMethod?: string;
                /** @description Goes with a temporary key. */
                Token?: string;
                /** @description Names the caller's software. The vendor's SDKs send and sign it, so a provider must accept it. */
                RequestClient?: string;
                /**
                 * @description The cluster that the service runs in.
                 * @example cls-xxxxx
                 */
                clusterId: string;
                /**
                 * @description The service whose events are asked for.
                 * @example test-web-service
                 */
                serviceName: string;
                /**
                 * @description The namespace of the service.
                 * @example default
                 */
                namespace?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Events"];
        };
    };
    DescribeServiceEventByPost: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": {
                    /**
                     * @description Names the operation.
                     * @constant
                     */
                    Action: "DescribeServiceEvent";
                    /**
                     * @description The region of the cluster. The general page says that most operations need it, so it is always sent.
                     * @example ap-guangzhou
                     */
                    Region?: string;
                    /** @description When the request is made, in seconds since 1970-01-01 00:00:00 UTC. */
                    Timestamp: number;
                    /** @description A random positive integer; with Timestamp it keeps a request from being played twice. */
                    Nonce: number;
                    /** @description Names the key that signs. */
                    SecretId: string;
                    /** @description The signature of all other parameters, in Base64. */
                    Signature: string;
                    /** @description `HmacSHA256` chooses SHA-256; any other value, or none, stands for HMAC-SHA1. */
                    SignatureMethod?: string;
                    /** @description Goes with a temporary key. */
                    Token?: string;
                    /**
                     * @description Names the caller's software. The vendor's SDKs send and sign it, so a provider must accept it.
                     * @example SDK_JAVA_1.3
                     * @example contract suite / + = & %41 é 事件
                     */
                    RequestClient?: string;
                    /**
                     * @description The cluster that the service runs in.
                     * @example cls-xxxxx
                     */
                    clusterId: string;
                    /**
                     * @description The service whose events are asked for.
                     * @example test-web-service
                     */
                    serviceName: string;
                    /**
                     * @description The namespace of the service.
                     * @default default
                     * @example default
                     */
                    namespace?: string;
                };
            };
        };
        responses: {
            200: components["responses"]["Events"];
        };
    };
}
