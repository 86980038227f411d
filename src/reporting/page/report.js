const form = document.querySelector('.filter');
const entries = [...document.querySelectorAll('[data-verdicts]')].map((element) => ({
  element,
  text: element.textContent.toLowerCase(),
  verdicts: element.dataset.verdicts.split('|'),
}));

function filter() {
  const words = form.elements.text.value.toLowerCase().split(/\s+/);
  const chosen = [...form.querySelectorAll('[name=verdict]:checked')].map((choice) => choice.value);
  for (const { element, text, verdicts } of entries) {
    element.hidden = !(
      words.every((word) => text.includes(word)) &&
      (chosen.length === 0 || verdicts.some((verdict) => chosen.includes(verdict)))
    );
  }
  for (const group of document.querySelectorAll('[data-group]')) {
    const members = [...group.querySelectorAll('[data-verdicts]')];
    group.hidden = members.length > 0 && members.every((member) => member.hidden);
  }
  const shown = entries.filter(({ element }) => !element.hidden).length;
  form.querySelector('output').textContent = shown === entries.length ? '' : `${shown} of ${entries.length} entries`;
}

form.hidden = false;
form.addEventListener('input', filter);
form.addEventListener('submit', (event) => event.preventDefault());
filter();

/** A page that was opened as a file may not use the clipboard; then the selection is copied. */
async function copy(pre) {
  try {
    await navigator.clipboard.writeText(pre.textContent);
    return true;
  } catch {
    getSelection().selectAllChildren(pre);
    return document.execCommand('copy');
  }
}

for (const button of document.querySelectorAll('.copy')) {
  button.hidden = false;
  const copyAndSay = async () => {
    button.textContent = (await copy(button.previousElementSibling)) ? 'Copied' : 'Press Ctrl+C';
    setTimeout(() => {
      button.textContent = 'Copy';
    }, 2000);
  };
  button.addEventListener('click', () => void copyAndSay());
}

/** A link to something that is filtered away or closed shows it. */
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  if (target.closest('[hidden]')) {
    form.reset();
    filter();
  }
  target.querySelector(':scope > details')?.setAttribute('open', '');
  target.scrollIntoView();
}

addEventListener('hashchange', reveal);
reveal();

let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('details.exchange:not([open])')];
  for (const details of opened) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of opened) details.open = false;
});
