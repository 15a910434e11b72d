// Every visible text against what really lies behind it: 4.5 : 1, large text 3 : 1 (WCAG 2.2, 1.4.3).
() => {
  const parse = text => {
    const numbers = (text.match(/-?[\d.]+(e-?\d+)?/g) || []).map(Number);
    if (text.startsWith('color(srgb')) return [...numbers.slice(0, 3).map(n => n * 255), numbers.length > 3 ? numbers[3] : 1];
    return [...numbers.slice(0, 3), numbers.length > 3 ? numbers[3] : 1];
  };
  const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const luminance = ([r, g, b]) => {
    const [x, y, z] = [r, g, b].map(c => c / 255).map(c => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * x + 0.7152 * y + 0.0722 * z;
  };
  const ratio = (a, b) => {
    const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return (high + 0.05) / (low + 0.05);
  };
  const known = new Map();
  const dark = matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('print').matches;
  const canvas = dark ? [18, 18, 18, 1] : [255, 255, 255, 1];
  const behind = element => {
    if (!element) return canvas;
    if (!known.has(element)) {
      const colour = parse(getComputedStyle(element).backgroundColor);
      known.set(element, colour[3] === 1 ? colour : over(colour, behind(element.parentElement)));
    }
    return known.get(element);
  };
  const veils = new Map();
  const veil = element => {
    if (!element) return 1;
    if (!veils.has(element)) veils.set(element, Number(getComputedStyle(element).opacity) * veil(element.parentElement));
    return veils.get(element);
  };
  const found = [];
  const judge = (element, style, words) => {
    const drawn = element instanceof SVGElement ? style.fill : style.color;
    const ground = behind(element);
    const colour = parse(drawn);
    colour[3] *= veil(element);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    const seen = ratio(over(colour, ground), ground);
    if (seen < (large ? 3 : 4.5)) {
      found.push(`${seen.toFixed(2)} : 1 for "${words.trim().slice(0, 40)}" in ${element.tagName.toLowerCase()}.${element.getAttribute('class') || ''}, ${drawn} on rgb(${ground.slice(0, 3).map(Math.round)})`);
    }
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!text.data.trim() || seen.has(element) || element.closest('script, style')) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    seen.add(element);
    judge(element, getComputedStyle(element), text.data);
    for (const pseudo of element.matches('li, summary') ? ['::before', '::after', '::marker'] : ['::before', '::after']) {
      const style = getComputedStyle(element, pseudo);
      if (!['none', 'normal', '""'].includes(style.content)) judge(element, style, `${pseudo} ${style.content}`);
    }
  }
  return [...new Set(found)].slice(0, 10);
}
