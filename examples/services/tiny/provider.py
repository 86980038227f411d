"""A provider that keeps contracts/tiny/openapi.yaml to the letter: what is said against it is a false alarm."""
import http.server
import json
import sys
import urllib.parse

TOKEN = 'tiny-token-0123456789'
KINDS = (3, 5)
NAMES = ['alpha', 'Beta', 'gamma', 'Delta', 'epsilon', 'Zeta', 'eta', 'theta', 'Iota', 'kappa']


def item(number):
    """Half of the instants have no fraction of a second, and they are in order all the same."""
    created = f'2024-03-01T08:{number // 2:02}:00' + ('Z' if number % 2 == 0 else '.500Z')
    name = f'{NAMES[number % 10]} {number:02}'
    return dict(id=number, kind=KINDS[number % 2], code=100 + number % 4, level=number % 6 - 2, name=name, created=created)


ITEMS = [item(number) for number in range(30)]
KEYS = {
    'id': lambda each: each['id'],
    'created': lambda each: each['created'].replace('Z', '' if '.' in each['created'] else '.000'),
    'name': lambda each: each['name'].lower(),
}


class Refused(Exception):
    """A mistake of the client, with the status that says so."""


def number(query, name, usual=None, bounds=(None, None)):
    if name not in query:
        return usual
    text = query[name]
    low, high = bounds
    if not (text.lstrip('-').isdigit() and str(int(text)) == text):
        raise Refused(400, name)
    if (low is not None and int(text) < low) or (high is not None and int(text) > high):
        raise Refused(400, name)
    return int(text)


def choice(query, name, choices):
    text = query.get(name, next(iter(choices)))
    if text not in choices:
        raise Refused(400, name)
    return text


def known_kind(query):
    """An unknown kind is looked up before anything else is read."""
    text = query.get('kind', '')
    if text.isdigit() and int(text) not in KINDS:
        raise Refused(404, 'kind')
    kind = number(query, 'kind')
    if kind is not None and kind not in KINDS:
        raise Refused(404, 'kind')
    return kind


def page(query):
    kind = known_kind(query)
    offset, limit = number(query, 'offset', 0, (0, None)), number(query, 'limit', 10, (1, 20))
    code, most = number(query, 'code'), number(query, 'max_level')
    by, order = choice(query, 'sort_by', ['created', 'name', 'id']), choice(query, 'order', ['asc', 'desc'])
    found = [
        each
        for each in ITEMS
        if (kind is None or each['kind'] == kind)
        and (code is None or each['code'] == code)
        and (most is None or each['level'] <= most)
    ]
    found.sort(key=KEYS[by], reverse=order == 'desc')
    return {'items': found[offset : offset + limit], 'total': len(found)}


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *words):
        pass

    def answer(self, status, body):
        text = json.dumps(body).encode()
        self.send_response(status)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def do_GET(self):
        url = urllib.parse.urlsplit(self.path)
        if url.path == '/ready':
            return self.answer(200, {})
        if self.headers.get('x-auth-token') != TOKEN:
            return self.answer(401, {'error': 'who are you'})
        query = dict(urllib.parse.parse_qsl(url.query, keep_blank_values=True))
        try:
            return self.answer(200, page(query))
        except Refused as refused:
            status, name = refused.args
            return self.answer(status, {'error': f'bad {name}'})


http.server.ThreadingHTTPServer(('127.0.0.1', int(sys.argv[1])), Handler).serve_forever()
