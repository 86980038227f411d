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
