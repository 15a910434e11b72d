// Nothing moves for readers who asked for stillness.
() => {
  const moving = [...document.querySelectorAll('*')].filter(e => {
    const style = getComputedStyle(e);
    return style.animationName !== 'none' || style.scrollBehavior === 'smooth' || style.transitionDuration.split(',').some(d => parseFloat(d) > 0);
  });
  return moving.map(e => `${e.tagName.toLowerCase()}.${e.className} moves`).slice(0, 10);
}
