// What a message carries besides words: pictures, moving pictures, voice, documents and the like.

import { h, icon, iconButton } from "./dom.js";
import { cityAt } from "./location.js";
import { dialog } from "./toast.js";
import { fileUrl } from "./wire.js";

const BARS = 36;

/** The element for a message's file or place; null where it has none. */
export function media(bubble) {
  if (bubble.photo) return photo(bubble.photo.at(-1), bubble.caption);
  if (bubble.animation) return animation(bubble.animation, bubble.caption);
  if (bubble.voice) return voice(bubble.voice);
  if (bubble.document) return file(bubble.document);
  if (bubble.sticker) return h("div", { class: "sticker", role: "img", "aria-label": "Sticker" }, bubble.sticker.emoji);
  if (bubble.dice) return h("div", { class: "sticker", role: "img", "aria-label": `Dice: ${bubble.dice.value}` }, bubble.dice.emoji);
  if (bubble.location) return plain("📍", cityAt(bubble.location) || "Location", `${bubble.location.latitude}, ${bubble.location.longitude}`);
  if (bubble.contact) return plain("👤", bubble.contact.first_name, bubble.contact.phone_number);
  return null;
}

function photo(size, caption) {
  const src = fileUrl(size.file_id);
  const look = () => dialog("Photo", h("img", { class: "full", src, alt: caption ?? "Photo" })).classList.add("viewer");
  const image = h("img", { src, alt: caption ?? "Photo", width: size.width, height: size.height });
  return h("button", { type: "button", class: "picture", "aria-label": "Open photo", onclick: look }, image);
}

function animation(moving, caption) {
  const src = fileUrl(moving.file_id);
  const size = { width: moving.width, height: moving.height };
  const label = caption ?? "Animation";
  if (moving.mime_type.startsWith("image/")) {
    return h("div", { class: "picture" }, h("img", { src, alt: label, ...size }), h("span", { class: "badge" }, "GIF"));
  }
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const film = h("video", { src, "aria-label": label, loop: true, playsinline: true, controls: calm, ...size });
  film.muted = true;
  film.autoplay = !calm;
  return h("div", { class: "picture" }, film, h("span", { class: "badge" }, "GIF"));
}

function voice(sound) {
  const audio = new Audio(fileUrl(sound.file_id));
  audio.preload = "metadata";
  const bars = heights(sound.file_unique_id).map((height) => {
    const bar = h("i");
    bar.style.height = `${height}%`;
    return bar;
  });
  const time = h("span", { class: "length" }, span(sound.duration));
  const wave = h("button", { type: "button", class: "wave", "aria-label": "Seek in voice message" }, ...bars);
  const total = () => (Number.isFinite(audio.duration) ? audio.duration : sound.duration) || 1;
  const play = iconButton("play", "Play voice message", () => (audio.paused ? audio.play() : audio.pause()), { class: "player" });
  const show = () => {
    const at = audio.currentTime / total();
    bars.forEach((bar, i) => bar.classList.toggle("heard", i < at * BARS));
    time.textContent = span(audio.currentTime > 0 ? audio.currentTime : total());
  };
  const turn = () => {
    play.replaceChildren(icon(audio.paused ? "play" : "pause"));
    play.setAttribute("aria-label", audio.paused ? "Play voice message" : "Pause voice message");
  };
  for (const kind of ["play", "pause", "ended"]) audio.addEventListener(kind, turn);
  for (const kind of ["timeupdate", "loadedmetadata", "seeked"]) audio.addEventListener(kind, show);
  wave.addEventListener("click", (event) => {
    const box = wave.getBoundingClientRect();
    audio.currentTime = event.detail ? ((event.clientX - box.left) / box.width) * total() : 0;
  });
  return h("div", { class: "voice" }, play, h("div", { class: "track" }, wave, time));
}

// The server keeps no wave form: one that is always the same for the same file will do.
function heights(seed) {
  let value = [...seed].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, 7);
  return Array.from({ length: BARS }, (_, i) => {
    value = (value * 1103515245 + 12345) >>> 0;
    return 18 + ((value >>> 16) % 62) * (0.45 + 0.55 * Math.sin((Math.PI * (i + 1)) / (BARS + 1)));
  });
}

function span(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

function file(document) {
  const href = fileUrl(document.file_id);
  const name = document.file_name ?? "file";
  const size = document.file_size < 1024 ? `${document.file_size} B` : `${(document.file_size / 1024).toFixed(1)} KB`;
  return h(
    "a",
    { class: "file", href, download: name, "aria-label": `Download ${name}, ${size}` },
    h("span", { class: "disc" }, icon("file")),
    h("span", { class: "about" }, h("b", { dir: "auto" }, name), h("small", {}, size)),
  );
}

function plain(sign, name, detail) {
  const about = h("span", { class: "about" }, h("b", { dir: "auto" }, name), h("small", {}, detail));
  return h("div", { class: "file plain" }, h("span", { class: "disc" }, sign), about);
}
