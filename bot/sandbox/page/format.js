// Text with Telegram's entities as DOM nodes; times and dates.

import { h } from "./dom.js";
import { now, zone } from "./store.js";

const SAFE = /^(https?:|tg:|mailto:|tel:)/i;
const RTL = /^[^A-Za-z\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text runs from right to left. */
export const isRtl = (text) => RTL.test(text);

/** Nodes for a text. `actions.command(text)` is called for a command that is pressed. */
export function rich(text, entities, actions) {
  const queue = [...(entities ?? [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return build(text, queue, 0, text.length, actions);
}

function build(text, queue, from, to, actions) {
  const nodes = [];
  let at = from;
  while (queue.length && queue[0].offset < to) {
    const entity = queue.shift();
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (start > at) nodes.push(text.slice(at, start));
    nodes.push(wrap(entity, text.slice(start, end), build(text, queue, start, end, actions), actions));
    at = Math.max(at, end);
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

const TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", blockquote: "blockquote" };

function wrap(entity, text, inner, actions) {
  const tag = TAGS[entity.type];
  if (tag) return h(tag, {}, inner);
  switch (entity.type) {
    case "pre":
      return h("pre", { "data-language": entity.language }, inner);
    case "expandable_blockquote":
      return expandable(inner);
    case "spoiler":
      return spoiler(inner);
    case "text_link":
      return link(entity.url, inner);
    case "url":
      return link(text, inner);
    case "bot_command":
      return h("button", { type: "button", class: "link", onclick: () => actions.command(text) }, inner);
    case "date_time":
      return moment(entity, text);
    case "mention":
    case "hashtag":
    case "text_mention":
      return h("span", { class: "link" }, inner);
    default:
      return h("span", {}, inner);
  }
}

function link(url, inner) {
  if (!SAFE.test(url)) return h("span", { class: "link" }, inner);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, inner);
}

function spoiler(inner) {
  const cover = h("button", { type: "button", class: "spoiler", "aria-label": "Hidden text, press to show" }, inner);
  cover.addEventListener("click", () => cover.replaceWith(h("span", {}, ...cover.childNodes)), { once: true });
  return cover;
}

function expandable(inner) {
  const quote = h("blockquote", { class: "folded" }, inner);
  const label = () => (quote.classList.contains("folded") ? "Show more" : "Show less");
  const toggle = h("button", { type: "button", class: "link fold" }, "Show more");
  toggle.addEventListener("click", () => {
    quote.classList.toggle("folded");
    toggle.textContent = label();
  });
  return h("span", { class: "expandable" }, quote, toggle);
}

function moment(entity, text) {
  const datetime = new Date(entity.unix_time * 1000).toISOString();
  const since = entity.date_time_format === "r" ? entity.unix_time : undefined;
  return h("time", { datetime, "data-since": since }, localTime(entity, text));
}

/** Brings the relative times below an element up to date. */
export function retell(root) {
  for (const time of root.querySelectorAll("[data-since]")) {
    const words = relative(Number(time.dataset.since) * 1000);
    if (time.textContent !== words) time.textContent = words;
  }
}

function localTime(entity, text) {
  const shape = entity.date_time_format ?? "";
  if (shape === "") return text;
  if (shape === "r") return relative(entity.unix_time * 1000);
  const options = {};
  if (shape.includes("w")) options.weekday = "long";
  if (shape.includes("d")) options.dateStyle = "short";
  if (shape.includes("D")) options.dateStyle = "long";
  if (shape.includes("t")) options.timeStyle = "short";
  if (shape.includes("T")) options.timeStyle = "medium";
  const { weekday, ...rest } = options;
  const parts = weekday ? [written(entity.unix_time, { weekday }, undefined)] : [];
  if (Object.keys(rest).length) parts.push(written(entity.unix_time, rest, undefined));
  return parts.join(", ");
}

const STEPS = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];

/** "in 5 minutes", "2 hours ago", by the sandbox's clock. `when` in ms. */
export function relative(when) {
  const seconds = Math.round((when - now()) / 1000);
  const [unit, size] = STEPS.find(([, length]) => Math.abs(seconds) >= length) ?? STEPS[3];
  const words = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
  return words.format(Math.round(seconds / size), unit);
}

const SHAPES = new Map(); // making one takes long, and there are few

/** A time in the zone of the person on show. `seconds` since 1970; options of Intl.DateTimeFormat. */
export function written(seconds, options, language = "en-GB") {
  const zoned = { timeZone: zone(), ...options };
  const key = JSON.stringify([language, zoned]);
  if (!SHAPES.has(key)) SHAPES.set(key, new Intl.DateTimeFormat(language, zoned));
  return SHAPES.get(key).format(seconds * 1000);
}

const SHORT = { hour: "2-digit", minute: "2-digit" };

/** 14:05 */
export const clockTime = (seconds) => written(seconds, SHORT);

/** 14:05, as it is now in a time zone. */
export const timeIn = (timeZone) => written(now() / 1000, { ...SHORT, timeZone });

/** 14:05:09 */
export const fullTime = (seconds) => written(seconds, { timeStyle: "medium" });

/** Sun 22 Nov */
export const shortDate = (seconds) => written(seconds, { weekday: "short", day: "numeric", month: "short" }).replace(",", "");

/** 2026-11-22, the day it is by the sandbox's clock. */
export const today = () => civil(now() / 1000);

const civil = (seconds) => written(seconds, { dateStyle: "short" }, "sv");

/** "Today", "Yesterday", "22 November", with the year where it is another one. */
export function day(seconds) {
  const date = civil(seconds);
  const days = Math.round((Date.parse(today()) - Date.parse(date)) / 86400000);
  if (days === 0) return "Today";
  if (days === 1) return "Yesterday";
  const year = date.slice(0, 4) === today().slice(0, 4) ? undefined : "numeric";
  return written(seconds, { day: "numeric", month: "long", year });
}

/** One line that stands for a message: in the chat list, in a quote, on the pin. */
export function summary(bubble) {
  const kinds = { photo: "Photo", animation: "GIF", voice: "Voice message", document: "Document", location: "Location", contact: "Contact" };
  if (bubble.text) return bubble.text;
  if (bubble.sticker) return `${bubble.sticker.emoji} Sticker`;
  if (bubble.dice) return bubble.dice.emoji;
  const kind = Object.keys(kinds).find((name) => bubble[name]);
  const name = kind === "document" ? bubble.document.file_name : kinds[kind] ?? "Message";
  return bubble.caption ? `${name}, ${bubble.caption}` : name;
}
