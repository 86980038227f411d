/**
 * The filter: entries that hold every word and have a chosen value of each kind are shown. What is chosen stands in the
 * address behind "?", after the anchor: #finding-0a1b2c3d4e5f?q=offset&verdict=violated.
 */
const form = document.querySelector('.filter');
const entries = [...document.querySelectorAll('[data-entry]')].map((element) => ({ element, text: undefined }));
const FACETS = [...new Set([...form.querySelectorAll('[type=checkbox]')].map(({ name }) => name))];

const valuesOf = (element, facet) => JSON.parse(element.dataset[facet] ?? '[]');
const textOf = (entry) => (entry.text ??= entry.element.textContent.toLowerCase());
const chosen = (facet) => [...form.querySelectorAll(`[name=${facet}]:checked`)].map(({ value }) => value);

function filter() {
  const words = form.elements.text.value.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = Object.fromEntries(FACETS.map((facet) => [facet, chosen(facet)]));
  const fits = (entry, facet) =>
    wanted[facet].length === 0 || valuesOf(entry.element, facet).some((value) => wanted[facet].includes(value));
  const said =
    words.length === 0 ? entries : entries.filter((entry) => words.every((word) => textOf(entry).includes(word)));
  const shown = new Set(said.filter((entry) => FACETS.every((facet) => fits(entry, facet))));
  for (const entry of entries) entry.element.hidden = !shown.has(entry);
  for (const group of document.querySelectorAll('[data-group]')) {
    const members = [...group.querySelectorAll('[data-entry]')];
    group.hidden = members.length > 0 && members.every((member) => member.hidden);
  }
  for (const facet of FACETS) {
    const others = said.filter((entry) => FACETS.every((other) => other === facet || fits(entry, other)));
    for (const { value } of form.querySelectorAll(`[name=${facet}]`))
      form.querySelector(`[data-count="${CSS.escape(`${facet}:${value}`)}"]`).textContent = String(
        others.filter(({ element }) => valuesOf(element, facet).includes(value)).length,
      );
  }
  form.querySelector('output').textContent =
    shown.size === entries.length ? '' : `${shown.size} of ${entries.length} entries`;
}

/** The part of the address behind "?" for what is chosen now. */
function query() {
  const state = new URLSearchParams();
  if (form.elements.text.value !== '') state.set('q', form.elements.text.value);
  for (const facet of FACETS) for (const value of chosen(facet)) state.append(facet, value);
  return state.size === 0 ? '' : `?${state}`;
}

/** The anchor of an address, and what is said behind its first "?". */
const partsOf = (hash) => /^#?([^?]*)(?:\?(.*))?$/s.exec(hash).slice(1);
const anchorIn = (hash) => partsOf(hash)[0];

/** What an anchor names. A link that was cut in the middle of a character names nothing. */
function targetOf(hash) {
  try {
    return document.getElementById(decodeURIComponent(anchorIn(hash)));
  } catch {
    return null;
  }
}

function remember() {
  history.replaceState(null, '', `#${anchorIn(location.hash)}${query()}`);
}

/** Chooses what the address says. An address without "?" keeps what is chosen. */
function recall() {
  const [, said] = partsOf(location.hash);
  if (said === undefined) return;
  const state = new URLSearchParams(said);
  form.elements.text.value = state.get('q') ?? '';
  for (const box of form.querySelectorAll('[type=checkbox]')) box.checked = state.getAll(box.name).includes(box.value);
}

form.hidden = false;
form.addEventListener('input', () => {
  filter();
  remember();
});
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('reset', () =>
  setTimeout(() => {
    filter();
    remember();
  }),
);
for (const button of form.querySelectorAll('[data-opens]'))
  button.addEventListener('click', () => {
    for (const details of document.querySelectorAll('main details'))
      if (!details.closest('[hidden]')) details.open = button.dataset.opens === 'true';
  });

/** The choices lie over the findings, so they close when a reader leaves the bar. On a phone they lie over nothing. */
const choices = form.querySelector('.choices');
function leave({ target }) {
  const isOver = getComputedStyle(choices.querySelector('div')).position === 'absolute';
  if (isOver && !form.contains(target)) choices.open = false;
}
addEventListener('pointerdown', leave);
addEventListener('focusin', leave);
choices.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !choices.open) return;
  choices.open = false;
  choices.querySelector('summary').focus();
});

/** The bar hides nothing that has the focus or is linked to, however high it is. */
function keepClear() {
  const isSticky = getComputedStyle(form).position === 'sticky';
  document.documentElement.style.scrollPaddingTop = isSticky ? `${form.offsetHeight + 16}px` : '16px';
}
keepClear();
new ResizeObserver(keepClear).observe(form);

/** A link to something that is filtered away or closed shows it. */
let linked;
function reveal() {
  recall();
  filter();
  const target = targetOf(location.hash);
  linked?.classList.remove('linked');
  if (!target) return;
  linked = target;
  if (target.closest('[hidden]')) {
    form.reset();
    filter();
  }
  for (let element = target; element; element = element.parentElement)
    if (element instanceof HTMLDetailsElement) element.open = true;
  target.classList.add('linked');
  target.scrollIntoView();
  if (query() !== '' && !location.hash.includes('?')) remember();
}

addEventListener('hashchange', reveal);
reveal();

let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('main details:not([open])')].filter(
    (details) => !details.matches('.sent, .slowest, .exchange, .more'),
  );
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
});
