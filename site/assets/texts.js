(() => {
'use strict';
const PAGE = 10;
const hits = document.querySelector('.hits');
const say = hits.dataset;
const field = document.querySelector('main .finder input');
const said = hits.querySelector('[role="status"]');
const list = hits.querySelector('ol');
const more = hits.querySelector('.more');
const boxes = [...hits.querySelectorAll('input[type="checkbox"]')];
const periods = new Map(boxes.filter(box => box.dataset.number).map(box => [box.value, box.dataset.number]));
const number = n => String(n).replace(/\d/g, digit => say.digits[digit]);
let engines = null;
let search = 0;
let found = [];
async function start() {
if (!location.protocol.startsWith('http')) throw new Error(say.served);
const base = new URL(say.engine, location.href);
const entry = await fetch(new URL('pagefind-entry.json', base));
if (!entry.ok) throw new Error(say.absent);
const { languages } = await entry.json();
return Promise.all(Object.keys(languages).map(language => engine(base, language)));
}
async function engine(base, language) {
const { createInstance } = await import(new URL(`pagefind.js?${language}`, base).href);
const root = document.documentElement;
const { lang } = root;
root.lang = language;
const instance = createInstance({ basePath: base.href, noWorker: true });
root.lang = lang;
await instance.init();
return instance;
}
function filters() {
const chosen = {};
for (const box of boxes.filter(b => b.checked)) {
const { filter } = box.closest('fieldset').dataset;
(chosen[filter] ??= { any: [] }).any.push(box.value);
}
return chosen;
}
function label(filter, value) {
const box = boxes.find(b => b.value === value && b.closest('fieldset').dataset.filter === filter);
return box ? box.parentElement.querySelector('bdi').textContent : value;
}
const element = (tag, className, ...content) => {
const made = Object.assign(document.createElement(tag), { className });
made.append(...content);
return made;
};
function excerpt(html) {
return html.split(/<mark>(.*?)<\/mark>/s).map((part, i) => {
const text = part.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
return i % 2 ? element('mark', '', text) : text;
});
}
function date(edtf) {
const [, day, sign] = /^(\d{4}(?:-\d\d){0,2})([~?%]?)$/.exec(edtf) || [];
if (!day) return number(edtf);
const format = { timeZone: 'UTC', year: 'numeric' };
if (day.length > 4) format.month = 'long';
if (day.length > 7) format.day = 'numeric';
return sign + new Date(day).toLocaleDateString(say.locale, format);
}
function line({ meta, filters: values, raw_url: address, excerpt: html }) {
const fact = name => values[name]?.[0] || meta[name] || '';
const passage = fact('kind') === 'passage' && address.split('#')[1];
const where = passage && passage.replace(/^p(\d+)$/, (id, n) => `§ ${number(n)}`);
const remarks = [label('outlet', fact('outlet')), fact('date') && date(fact('date')), where, say[fact('kind')]];
const item = element('li', 'hit');
const period = fact('period');
if (period) item.append(element('b', `period period-${periods.get(period) || 0}`, period), ' ');
const link = element('a', '', element('bdi', '', fact(`title-${say.language}`) || fact('title') || address));
const translated = fact('kind') === 'page' && address.includes('/');
link.href = (translated ? say.engine.replace('vendor/pagefind/', '') : say.root) + address;
item.append(link, ' ', element('span', 'remark', remarks.filter(Boolean).map(r => `\u2068${r}\u2069`).join(' · ')));
const words = element('span', 'below', ...excerpt(html));
words.dir = 'auto';
words.lang = fact('language');
item.append(words);
return item;
}
async function showMore() {
const mine = search;
const next = found.slice(list.children.length, list.children.length + PAGE);
const data = await Promise.all(next.map(hit => hit.data()));
if (mine !== search) return;
const first = list.children.length;
list.append(...data.map(line));
more.hidden = list.children.length >= found.length;
return list.children[first]?.querySelector('a');
}
function counted(n) {
const rules = new Intl.PluralRules(document.documentElement.lang);
const like = [0, 1, 2, 3, 11, 100].find(m => m === n || m > 2 && rules.select(m) === rules.select(n)) ?? 100;
return n ? say[`n${like}`].replace(number(like), number(n)) : say.none;
}
async function find(query) {
const mine = ++search;
remember(query);
list.replaceChildren();
more.hidden = true;
hits.hidden = !query;
if (!query) return;
said.textContent = say.searching;
try {
engines ??= start();
const results = await Promise.all((await engines).map(e => e.search(query, { filters: filters() })));
if (mine !== search) return;
hits.querySelector('.filters').hidden = false;
found = results.flatMap(r => r.results).sort((a, b) => b.score - a.score);
await showMore();
if (mine === search) said.textContent = counted(found.length);
} catch (error) {
engines = null;
said.textContent = [say.served, say.absent].includes(error.message) ? error.message : say.absent;
}
}
function remember(query) {
try {
history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname);
} catch {
}
}
const query = () => field.value.trim();
document.querySelector('.searching').hidden = false;
document.addEventListener('scholion-query', () => find(query()));
for (const box of boxes) box.addEventListener('change', () => find(query()));
more.addEventListener('click', async () => (await showMore())?.focus());
const asked = new URLSearchParams(location.search).get('q');
if (asked) {
document.addEventListener('scholion-found', () => find(asked.trim()), { once: true });
field.value = asked;
field.dispatchEvent(new Event('input'));
}
})();
