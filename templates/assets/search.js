// Finds names as they are typed: first as written, then by how they sound, in Latin and Arabic letters.
(() => {
  'use strict';

  const MOST = 12;

  // ---- Folding: what counts as the same letter, as the build folds names.

  const LETTERS = new Map();
  for (const [letter, others] of Object.entries({
    '\u0627': '\u0671', '\u064a': '\u0649\u06cc\u06d0\u06d2', '\u0647': '\u0629\u06c1\u06be\u06d5\u06c3', '\u0643': '\u06a9\u06aa',
    o: 'ø', d: 'đð', l: 'ł', i: 'ı', h: 'ħ', t: 'ŧ', ss: 'ß', ae: 'æ', oe: 'œ', th: 'þ',
  })) {
    for (const other of others) LETTERS.set(other, letter);
  }
  const OTHERS = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');
  const UNHEARD = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u0730-\u074a\u0640\u02bb-\u02bf\u0294\u0295\u02c0\u02c1'’‘\u0060\u200c-\u200f\u061c]/gu;

  const digit = character => String(character.codePointAt(0) & 15);

  /** Small letters and digits, one space between words. */
  function fold(text) {
    const plain = text.normalize('NFKD').toLowerCase().replace(UNHEARD, '').replace(/[٠-٩۰-۹]/g, digit);
    return plain.replace(OTHERS, letter => LETTERS.get(letter)).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
  }

  /** Words without the Arabic article: al-, its forms before sun letters, and ال. */
  function bareWords(folded) {
    return folded
      .replace(/(^| )[ae]l (?=\S)/g, '$1')
      .replace(/(^| )[ae](sh|th|dh|[snrtdz]) (?=\2)/g, '$1')
      .replace(/(^| )ال(?=\S\S)/g, '$1')
      .split(' ');
  }

  // ---- Skeletons: the consonants of a word, the same for both scripts as far as spellings in use allow.

  const PAIRS = { kh: 'x', gh: 'g', sh: 's', ch: 's', th: 't', dh: 'd', zh: 'j', dj: 'j', ph: 'f', ck: 'k', ou: '', oo: '' };
  const SOUNDS = new Map();
  for (const [sound, letters] of Object.entries({
    b: 'bpبپ', t: 'tتثط', j: 'jجچ', h: 'hحه', x: 'xخ', d: 'dzدذزضظ', r: 'rر', s: 'sسشص', g: 'gغگ', f: 'fvفڤ',
    k: 'kqcقك', l: 'lل', m: 'mم', n: 'nن', w: 'wو', y: 'yي', '': 'aeiouاءع',
  })) {
    for (const letter of letters) SOUNDS.set(letter, sound);
  }

  function skeleton(word) {
    const once = word.replace(/(\D)\1+/g, '$1').replace(/(?<=a)t$|(?<=[aeiou])h$|ه+$/, '');
    const heard = once.replace(/[kgsctdzp]h|dj|ck|ou|oo/g, pair => PAIRS[pair].toUpperCase());
    return heard.replace(/(?!^)[wyوي]/g, '').replace(/./gs, letter => SOUNDS.get(letter) ?? letter.toLowerCase());
  }

  // ---- The names, read when a reader begins to type.

  let names = null;

  function prepare(index) {
    const registers = new Map(index.registers.map(([id, ...labels]) => [id, labels]));
    return index.entries.flatMap(([path, counts, headings, others]) => {
      const labels = registers.get(path.split('/')[0]);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const entry = { path, counts, headings, labels, total, index };
      return [...headings.filter(Boolean), ...others].map(text => read(text, { text, entry }));
    });
  }

  /** A name or a query in all the forms in which they are compared. */
  function read(text, form = {}) {
    form.full = fold(text);
    form.words = bareWords(form.full);
    form.bare = form.words.join(' ');
    form.closed = form.full.replaceAll(' ', '');
    form.sounds = form.words.map(skeleton).filter(Boolean);
    form.sound = form.sounds.join('');
    form.begins = ` ${form.bare}`;
    form.soundsBegin = ` ${form.sounds.join(' ')}`;
    return form;
  }

  function load(address) {
    names ??= new Promise((resolve, reject) => {
      document.addEventListener('scholion-names', event => resolve(prepare(event.detail)), { once: true });
      const script = Object.assign(document.createElement('script'), { src: address });
      script.addEventListener('error', reject);
      document.head.append(script);
    });
    return names;
  }

  // ---- Matching. Lower is better; names that only sound alike come after all that are written alike.

  const SOUNDS_ALIKE = 4;

  /** Whether every word begins another one of a name. */
  function begin(wanted, words) {
    const left = [...words];
    return wanted.every(word => {
      const at = left.findIndex(other => other.startsWith(word));
      if (at >= 0) left.splice(at, 1);
      return at >= 0;
    });
  }

  function grade(query, name) {
    if (name.full === query.full || name.bare === query.bare) return 0;
    if (name.full.startsWith(query.full) || name.bare.startsWith(query.bare)) return 1;
    if (name.begins.includes(` ${query.words[0]}`) && begin(query.words, name.words)) return 2;
    if (query.full.length > 3 && name.closed.startsWith(query.closed)) return 3;
    if (query.sound.length < 2) return Infinity;
    if (name.sound === query.sound) return SOUNDS_ALIKE;
    if (name.sound.startsWith(query.sound)) return SOUNDS_ALIKE + 1;
    return name.soundsBegin.includes(` ${query.sounds[0]}`) && begin(query.sounds, name.sounds) ? SOUNDS_ALIKE + 1 : Infinity;
  }

  const isArabic = text => /[\u0600-\u06ff]/.test(text);

  /** How many letters must change, for names in the same script. */
  function distance(one, other) {
    if (isArabic(one) !== isArabic(other)) return 0;
    let row = [...other].map((_, i) => i + 1);
    [...one].forEach((letter, i) => {
      let corner = i;
      let side = i + 1;
      row = row.map((above, j) => {
        side = Math.min(above + 1, side + 1, corner + (letter === other[j] ? 0 : 1));
        corner = above;
        return side;
      });
    });
    return row.at(-1) ?? one.length;
  }

  function better(a, b) {
    return a.grade - b.grade || a.far - b.far || b.entry.total - a.entry.total || (a.text < b.text ? -1 : 1);
  }

  /** The best name of each entry, best first. */
  function match(text, all) {
    const query = read(text);
    const best = new Map();
    if (!query.full) return [];
    for (const name of all) {
      const graded = grade(query, name);
      if (graded === Infinity) continue;
      const far = graded < SOUNDS_ALIKE && graded > 0 ? 0 : distance(query.bare, name.bare);
      const hit = { grade: graded, far, text: name.text, entry: name.entry };
      const other = best.get(name.entry);
      if (!other || better(hit, other) < 0) best.set(name.entry, hit);
    }
    return [...best.values()].sort(better);
  }

  // ---- The field with its list, as a combobox.

  function wire(finder) {
    const field = finder.querySelector('input');
    const list = finder.querySelector('[role="listbox"]');
    const said = finder.querySelector('[role="status"]');
    const say = finder.dataset;
    const box = finder.closest('dialog');
    let active = -1;

    /** In a direction of its own. */
    const apart = text => `\u2068${text}\u2069`;
    const number = n => String(n).replace(/\d/g, d => say.digits[d]);

    function counted(n) {
      const rules = new Intl.PluralRules(say.language);
      const like = [0, 1, 2, 3, 11, 100].find(m => m === n || m > 2 && rules.select(m) === rules.select(n)) ?? 100;
      return say[`n${like}`].replace(number(like), number(n));
    }

    const element = (tag, className, text) => Object.assign(document.createElement(tag), { className, textContent: text });

    function option(hit, i) {
      const { entry } = hit;
      const language = Math.max(0, entry.index.languages.indexOf(say.language));
      const heading = entry.headings[language] || entry.headings[0];
      const link = element('a', 'option', '');
      Object.assign(link, { href: `${say.root}${entry.path}.html`, id: `${list.id}${i}`, role: 'option', tabIndex: -1, ariaSelected: 'false' });
      link.append(element('bdi', 'heading', heading));
      const isAlike = hit.grade >= SOUNDS_ALIKE;
      if (hit.text !== heading) link.append(' ', element('span', 'matched', (isAlike ? say.similar : say.matched).replace('{0}', apart(hit.text))));
      else if (isAlike) link.append(' ', element('span', 'matched', say.alike));
      const counts = entry.index.periods.map((period, p) => entry.counts[p] && `${period}: ${number(entry.counts[p])}`);
      link.append(' ', element('span', 'remark', [entry.labels[language], ...counts].filter(Boolean).map(apart).join(' · ')));
      return link;
    }

    function activate(at) {
      list.children[active]?.setAttribute('aria-selected', 'false');
      active = at;
      const option = list.children[active];
      option?.setAttribute('aria-selected', 'true');
      option?.scrollIntoView({ block: 'nearest' });
      if (option) field.setAttribute('aria-activedescendant', option.id);
      else field.removeAttribute('aria-activedescendant');
    }

    function show(hits) {
      activate(-1);
      list.replaceChildren(...hits.slice(0, MOST).map(option));
      list.hidden = !hits.length;
      field.setAttribute('aria-expanded', !list.hidden);
      said.textContent = !field.value.trim() ? '' : hits.length ? counted(hits.length) : say.none;
    }

    async function find() {
      const all = await load(say.names).catch(() => []);
      show(match(field.value, all));
      finder.dispatchEvent(new CustomEvent('scholion-found', { bubbles: true }));
    }

    function submit() {
      const option = list.children[active];
      if (option) option.click();
      else if (!box) finder.dispatchEvent(new CustomEvent('scholion-query', { bubbles: true }));
      else if (field.value.trim()) location.assign(`${say.page}?q=${encodeURIComponent(field.value.trim())}`);
    }

    function key(event) {
      const last = list.children.length - 1;
      if (event.isComposing) return;
      if (event.key === 'Enter') submit();
      else if (event.key === 'ArrowDown' && last >= 0) activate(active < last ? active + 1 : -1);
      else if (event.key === 'ArrowUp' && last >= 0) activate(active < 0 ? last : active - 1);
      else if (event.key === 'Escape' && !list.hidden) show([]);
      else if (event.key === 'Escape' && box) box.close();
      else return;
      event.preventDefault();
    }

    field.addEventListener('input', find);
    field.addEventListener('keydown', key);
    if (field.value) find();
  }

  for (const finder of document.querySelectorAll('.finder')) wire(finder);
})();
