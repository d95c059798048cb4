// Bad weather on request, and updates a bot does not expect.

import { h } from "./dom.js";
import { on, state } from "./store.js";
import { post } from "./wire.js";

const KINDS = [
  ["too_many", "429 Too Many Requests"],
  ["server_error", "500 Internal Server Error"],
  ["hang", "never answer"],
  ["drop", "cut the connection"],
  ["duplicate", "updates: deliver twice"],
  ["reorder", "updates: deliver after the next one"],
];
const METHODS = ["", "sendMessage", "editMessageText", "editMessageMedia", "editMessageReplyMarkup", "deleteMessage", "answerCallbackQuery", "sendPhoto", "sendAnimation", "sendDocument", "getUpdates"];
const ODD = [
  ["sticker", "Sticker"], ["photo", "Photo"], ["voice", "Voice"], ["document", "Document"],
  ["location", "Location"], ["contact", "Contact"], ["dice", "Dice"], ["long_text", "5,000 letters"],
  ["group_message", "Message in a group"], ["unknown_update", "Unknown update"], ["empty_message", "Empty message"],
];

/** The panel. */
export function makeWeather() {
  const kind = select("What happens", KINDS);
  const method = select("To which calls", METHODS.map((name) => [name, name || "any but getUpdates"]));
  const count = number("How often", 1, 1);
  const wait = number("Retry after, seconds", 5, 1);
  const done = h("input", { type: "checkbox" });
  const doneRow = h("label", { class: "check" }, done, "The call takes effect all the same");
  const waiting = h("ul", { class: "waiting" });
  const form = h("form", { class: "form" }, kind.row, method.row, count.row, wait.row, doneRow, h("button", { class: "solid" }, "Add"));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const body = { kind: kind.input.value, method: method.input.value, count: Number(count.input.value) };
    post("faults", { ...body, retry_after: Number(wait.input.value), done: done.checked });
  });
  const fit = () => {
    const updates = ["duplicate", "reorder"].includes(kind.input.value);
    method.row.hidden = updates;
    doneRow.hidden = updates || kind.input.value === "too_many";
    wait.row.hidden = kind.input.value !== "too_many";
  };
  kind.input.addEventListener("change", fit);
  fit();

  function draw() {
    const calls = state.faults.calls.map((one) => `${label(one.kind)}: ${one.left} × ${one.method || "any call"}${one.done ? ", takes effect" : ""}`);
    const updates = Object.entries(state.faults.updates).filter(([, left]) => left).map(([name, left]) => `${label(name)}: ${left} ×`);
    const all = [...calls, ...updates];
    const clear = h("button", { type: "button", class: "flat", onclick: () => post("faults/clear") }, "Clear");
    waiting.replaceChildren(...(all.length ? [...all.map((text) => h("li", {}, text)), clear] : [h("li", { class: "nil" }, "Fair weather")]));
  }
  on(["snapshot", "faults"], draw);

  const send = ([name, text]) => h("button", { type: "button", class: "chip", onclick: () => post(`chats/${state.current}/odd`, { kind: name }) }, text);
  return h(
    "div",
    { class: "weather" },
    h("h3", {}, "Waiting"), waiting,
    h("h3", {}, "Bad weather"), form,
    h("h3", {}, "Send something odd"), h("div", { class: "chips" }, ODD.map(send)),
  );
}

const label = (kind) => KINDS.find(([name]) => name === kind)?.[1] ?? kind;

function select(text, options) {
  const input = h("select", {}, options.map(([value, words]) => h("option", { value }, words)));
  return { input, row: h("label", {}, text, input) };
}

function number(text, value, min) {
  const input = h("input", { type: "number", value, min, max: 9999 });
  return { input, row: h("label", {}, text, input) };
}
