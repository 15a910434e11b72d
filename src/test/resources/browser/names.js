// The names that the search finds for what is typed: path, heading and all that is said of each, best first.
async typed => {
  const finder = document.querySelector('dialog[open] .finder') || document.querySelector('main .finder');
  const field = finder.querySelector('input');
  const said = finder.querySelector('[role="status"]');
  said.textContent = '';
  field.value = typed;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  for (let i = 0; i < 250 && !said.textContent; i++) await new Promise(done => setTimeout(done, 20));
  return [...finder.querySelectorAll('[role="option"]')].map(option => `${option.getAttribute('href').replace('.html', '')} ${option.textContent}`.replace(/[\u2068\u2069]/g, ''));
}
