/**
 * Runs in the page. Gives the texts whose contrast with their background is below 4.5, the least that WCAG AA allows.
 */
(() => {
  const luminance = (color) => {
    const channels = color
      .match(/[\d.]+/g)
      .slice(0, 3)
      .map((channel) => Number(channel) / 255);
    const [red, green, blue] = channels.map((channel) =>
      channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element) => {
    const color =
      element === null ? getComputedStyle(document.body).backgroundColor : getComputedStyle(element).backgroundColor;
    return color === 'rgba(0, 0, 0, 0)' ? behind(element.parentElement) : color;
  };
  const texts = [...document.querySelectorAll('body *')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim()),
  );
  return texts
    .filter((element) => {
      const [high, low] = [luminance(getComputedStyle(element).color), luminance(behind(element))].toSorted(
        (one, other) => other - one,
      );
      return (high + 0.05) / (low + 0.05) < 4.5;
    })
    .map((element) => element.outerHTML.slice(0, 80));
})();
