/** A contract for the posts of a json-server, as somebody writes it who has the package alone. */
export const POSTS = `openapi: 3.1.0
info: { title: Posts of a json-server, version: '0.17' }
x-environment: { prefixes: [JSON_SERVER_], endpoint: JSON_SERVER_ENDPOINT }
x-outcomes: { success: { status: [200] } }
security: []
paths:
  /posts:
    get:
      operationId: ListPosts
      parameters:
        - { name: status, in: query, x-role: filter, x-answers: { invalid: null }, schema: { type: string, enum: [draft, published] } }
        - { name: views_gte, in: query, x-role: filter, x-answers: { invalid: null }, schema: { type: integer } }
        - { name: _page, in: query, required: true, x-role: page, x-answers: { invalid: null, missing: null }, schema: { type: integer, minimum: 1 } }
        - { name: _limit, in: query, x-role: size, x-answers: { invalid: null }, schema: { type: integer, default: 10, minimum: 1, maximum: 100 } }
        - { name: _sort, in: query, x-role: sort, x-answers: { invalid: null }, schema: { type: string, enum: [id, views] } }
        - { name: _order, in: query, x-role: order, x-answers: { invalid: null }, schema: { type: string, enum: [asc, desc], default: asc } }
      x-collection:
        items: ''
        identity: /id
        total: { header: X-Total-Count }
        paging: { style: page-index, page: _page, size: _limit, first: 1 }
        sort:
          by: _sort
          order: _order
          keys: { id: /id, views: /views }
          directions: { ascending: asc, descending: desc }
          default: { key: id, direction: ascending }
        filters:
          - { parameter: status, field: /status, match: equals }
          - { parameter: views_gte, field: /views, match: at-least }
        promises: { full-pages: {}, empty-past-the-end: {}, stable-order: {}, no-match-is-empty: {}, inclusive-bounds: {} }
      responses:
        '200':
          description: One page of posts.
          headers: { X-Total-Count: { required: true, schema: { type: integer, minimum: 0 } } }
          content: { application/json: { schema: { $ref: '#/components/schemas/Posts' } } }
components:
  schemas:
    Posts: { type: array, items: { $ref: '#/components/schemas/Post' } }
    Post:
      type: object
      required: [id, title, views, status]
      properties:
        id: { type: integer, minimum: 1 }
        title: { type: string }
        views: { type: integer, minimum: 0 }
        status: { type: string, enum: [draft, published] }
`;
