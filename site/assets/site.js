(() => {
'use strict';
const root = document.documentElement;
const main = document.querySelector('main');
const words = document.getElementById('_tools_words');
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const addressed = () => document.getElementById(decodeURIComponent(location.hash.slice(1)));
function choose(key, value) {
root.dataset[key] = value;
if (!value) delete root.dataset[key];
try {
if (value) localStorage.setItem(`scholion-${key}`, value);
else localStorage.removeItem(`scholion-${key}`);
} catch {
}
showChoices();
}
const isChosen = button => (root.dataset[button.dataset.choose] || '') === button.dataset.on;
function showChoices() {
for (const button of all('[data-choose]')) button.setAttribute('aria-pressed', isChosen(button));
}
function press(button) {
const { choose: key, on, off } = button.dataset;
choose(key, isChosen(button) && off !== undefined ? off : on);
}
const EDGE = 8;
function place(box, rect, direction) {
const { clientWidth: width, clientHeight: height } = root;
const below = height - rect.bottom - EDGE;
const above = rect.top - EDGE;
box.style.maxHeight = '';
const isBelow = box.offsetHeight <= below || below >= above;
box.style.maxHeight = `${isBelow ? below : above}px`;
const start = direction === 'rtl' ? rect.right - box.offsetWidth : rect.left;
box.style.left = `${Math.max(EDGE, Math.min(start, width - box.offsetWidth - EDGE))}px`;
box.style.top = `${isBelow ? rect.bottom : rect.top - box.offsetHeight}px`;
}
const direction = element => getComputedStyle(element).direction;
const WAIT = 400;
const GRACE = 250;
const card = Object.assign(document.createElement('div'), { id: '_tools_card', className: 'hovercard' });
card.setAttribute('role', 'group');
if (card.showPopover) card.popover = 'manual';
let owner = null;
let timer = 0;
const linkAt = target => target.closest?.('main a.name, main a.ref');
function later(action, milliseconds) {
clearTimeout(timer);
timer = setTimeout(action, milliseconds);
}
function entryOf(link) {
const entry = document.getElementById(decodeURIComponent(link.hash.slice(1)));
if (!entry || root.dataset.previews || root.dataset.text) return null;
const { top, bottom } = entry.getBoundingClientRect();
return link.matches('.ref') && top < root.clientHeight && bottom > 0 ? null : entry;
}
function fill(entry) {
const copy = entry.cloneNode(true);
for (const part of [copy, ...all('*', copy)]) {
for (const name of ['id', 'role', 'aria-labelledby']) part.removeAttribute(name);
}
const box = document.createElement(copy.querySelector('dt') ? 'dl' : 'div');
box.className = copy.className;
box.append(...(box.tagName === 'DL' ? [copy] : copy.childNodes));
card.replaceChildren(box);
const said = entry.closest('[lang]');
Object.assign(card, { lang: said.lang, dir: direction(said) });
}
function open(link, x) {
if (link === owner) return;
close();
const entry = entryOf(link);
if (!entry) return;
fill(entry);
card.ariaLabel = link.ariaLabel || link.textContent;
main.append(card);
card.showPopover?.();
const lines = [...link.getClientRects()];
place(card, lines.find(line => line.left <= x && x <= line.right) || lines[0], direction(link));
link.setAttribute('aria-details', card.id);
owner = link;
}
function close() {
clearTimeout(timer);
owner?.removeAttribute('aria-details');
owner = null;
card.remove();
}
function point(event) {
if (event.pointerType !== 'mouse') return;
const link = linkAt(event.target);
if (link && link !== owner) later(() => open(link, event.clientX), WAIT);
else if (owner && !link && !card.contains(event.target)) later(close, GRACE);
else clearTimeout(timer);
}
function focus(event) {
const link = linkAt(event.target);
if (card.contains(event.target)) clearTimeout(timer);
else if (link?.matches(':focus-visible')) later(() => open(link), WAIT);
else close();
}
function watchNames() {
document.addEventListener('pointerover', point);
root.addEventListener('pointerleave', () => owner && later(close, GRACE));
document.addEventListener('pointerdown', event => card.contains(event.target) || close());
document.addEventListener('focusin', focus);
document.addEventListener('focusout', event => event.target === owner && later(close, GRACE));
addEventListener('scroll', () => owner && close());
for (const event of ['resize', 'hashchange', 'popstate', 'pagehide']) addEventListener(event, close);
}
function addCopyButton(box) {
const line = words.content.querySelector('.copying').cloneNode(true);
const said = line.querySelector('[role="status"]');
line.querySelector('button').addEventListener('click', async () => {
try {
await navigator.clipboard.writeText(box.textContent.trim());
said.textContent = said.dataset.copied;
} catch {
getSelection().selectAllChildren(box);
said.textContent = said.dataset.selected;
}
});
box.after(line);
}
function citeParagraph() {
const line = document.querySelector('.cite .chosen');
const passage = addressed();
if (!line) return;
line.hidden = !passage?.matches('[data-text]');
if (line.hidden) return;
const here = location.protocol === 'file:' ? location.pathname.split('/').pop() : location.href.split('#')[0];
const page = document.querySelector('meta[name="citation_fulltext_html_url"]')?.content || here;
line.querySelector('.copy').textContent = `${page}#${passage.id}`;
}
function showWhatIsAddressed() {
citeParagraph();
if (root.dataset.text && addressed()?.closest('.beside, .general')) {
delete root.dataset.text;
showChoices();
addressed().scrollIntoView();
}
}
function search() {
const field = main.querySelector('.finder input');
if (field) {
field.focus();
field.select();
return;
}
let box = document.querySelector('dialog.search');
if (!box) {
box = words.content.querySelector('dialog').cloneNode(true);
box.addEventListener('click', event => {
if (event.target === box || event.target.closest('.close')) box.close();
});
document.body.append(box, Object.assign(document.createElement('script'), { src: words.dataset.search }));
}
if (!box.open) box.showModal();
}
function key(event) {
if (event.key === 'Escape') close();
if (event.altKey || event.target.closest?.('input, textarea, select, [contenteditable]')) return;
const held = event.ctrlKey || event.metaKey;
const isSlash = event.key === '/' && !held && !root.dataset.keys;
const isK = held && !event.shiftKey && (event.key === 'k' || event.code === 'KeyK');
if (!isSlash && !isK) return;
event.preventDefault();
search();
}
let closed = [];
function openAll() {
closed = all('main details:not([open])');
for (const details of closed) details.open = true;
}
function closeAgain() {
for (const details of closed) details.open = false;
}
for (const button of all('.tools [hidden]')) button.hidden = false;
for (const panel of all('.panel')) {
panel.addEventListener('toggle', event => {
const button = document.querySelector(`[popovertarget="${panel.id}"]`);
if (event.newState === 'open') place(panel, button.getBoundingClientRect(), direction(button));
});
}
document.addEventListener('click', event => {
const button = event.target.closest('[data-choose]');
if (button) press(button);
});
for (const box of all('.cite .copy')) addCopyButton(box);
document.addEventListener('keydown', key);
addEventListener('beforeprint', openAll);
addEventListener('afterprint', closeAgain);
addEventListener('hashchange', showWhatIsAddressed);
if (document.querySelector('main a.name, main a.ref')) watchNames();
showChoices();
showWhatIsAddressed();
})();
