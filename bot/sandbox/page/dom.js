// Building elements. Text only ever enters the page as text nodes, so nothing in it can run.

const SVG = "http://www.w3.org/2000/svg";

/** An element. Keys of `props`: on... adds a listener, class and data-/aria- set attributes. */
export function h(tag, props = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

const PATHS = {
  back: "M15 5l-7 7 7 7",
  send: "M4 4.500l17 7.500-17 7.500 2.500-7.500zM6.500 12H14",
  mic: "M12 3a3 3 0 0 0-3 3v6a3 3 0 0 0 6 0V6a3 3 0 0 0-3-3zM5.500 11.500a6.500 6.500 0 0 0 13 0M12 18v3",
  clip: "M19.500 11.500l-7.800 7.800a5 5 0 0 1-7-7l8.300-8.300a3.300 3.300 0 0 1 4.700 4.700l-8.200 8.200a1.700 1.700 0 0 1-2.400-2.400l7.200-7.200",
  menu: "M5 7h14M5 12h14M5 17h14",
  close: "M6 6l12 12M18 6L6 18",
  keys: "M4 6h7v5H4zM13 6h7v5h-7zM4 13h7v5H4zM13 13h7v5h-7z",
  down: "M6 9.500l6 6 6-6",
  info: "M4 5h16v14H4zM14.500 5v14",
  plus: "M12 5v14M5 12h14",
  sun: "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400",
  moon: "M20 14.500A8.500 8.500 0 0 1 9.500 4a8.500 8.500 0 1 0 10.500 10.500z",
  play: "M8 5.500v13l10.500-6.500z",
  stop: "M7 7h10v10H7z",
  pause: "M8.500 6v12M15.500 6v12",
  file: "M12 4v11M7 10.500l5 5 5-5M5 20h14",
  pen: "M4 20l1-4.500L16 4.500a2 2 0 0 1 3 3L8.500 18.700z",
  pin: "M9 4h6l-1 6 3.500 3.500h-11L10 10zM12 13.500V20",
  ticks: "M2.500 12.500l4.200 4.500L15 7.500M11 15.500l1.500 1.500 9-9.500",
  quiet: "M6 16.500V11a6 6 0 0 1 9.500-4.900M18 9.500v7H6M10 19.500a2.200 2.200 0 0 0 4 0M4 4l16 16",
  block: "M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM6 6l12 12",
};

/** A line icon, hidden from screen readers: whatever carries it has a label. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const attributes = { viewBox: "0 0 24 24", class: `icon icon-${name}`, "aria-hidden": "true" };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

/** A round button with nothing but an icon. */
export function iconButton(name, label, onclick, props = {}) {
  const look = `round ${props.class ?? ""}`;
  return h("button", { type: "button", title: label, "aria-label": label, onclick, ...props, class: look }, icon(name));
}

/** Calls `work` once, `delay` ms after the last of several requests. */
export function debounced(work, delay) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, delay);
  };
}
