// Adds up how much of the page moves by itself (WCAG has no word for it; browsers call it layout shift).
window.shifts = 0;
new PerformanceObserver(list => list.getEntries().forEach(e => { window.shifts += e.value; })).observe({ type: 'layout-shift', buffered: true });
