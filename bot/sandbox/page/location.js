// Where on Earth the visitor is: a few cities to choose from, or degrees.

import { h } from "./dom.js";
import { timeIn } from "./format.js";
import { dialog } from "./toast.js";

const CITIES = [
  ["Berlin", 52.52, 13.405, "Europe/Berlin"],
  ["London", 51.5074, -0.1278, "Europe/London"],
  ["New York", 40.7128, -74.006, "America/New_York"],
  ["São Paulo", -23.5505, -46.6333, "America/Sao_Paulo"],
  ["Mumbai", 19.076, 72.8777, "Asia/Kolkata"],
  ["Tokyo", 35.6762, 139.6503, "Asia/Tokyo"],
  ["Sydney", -33.8688, 151.2093, "Australia/Sydney"],
  ["Nairobi", -1.2864, 36.8172, "Africa/Nairobi"],
];

/** The name of a place out of the list; "" for any other. */
export const cityAt = ({ latitude, longitude }) => CITIES.find(([, north, east]) => north === latitude && east === longitude)?.[0] ?? "";

/** Asks where the visitor is; `share({latitude, longitude})` is called with the answer. */
export function chooseLocation(share) {
  const done = (latitude, longitude) => {
    box.close();
    share({ latitude, longitude });
  };
  const city = ([name, north, east, zone]) => h("button", { type: "button", class: "city", onclick: () => done(north, east) }, h("span", {}, name), h("small", {}, timeIn(zone)));
  const north = degrees("Latitude, degrees north", 90);
  const east = degrees("Longitude, degrees east", 180);
  const form = h("form", { class: "pair", id: "degrees", hidden: true }, north.row, east.row);
  const send = h("button", { class: "solid", form: "degrees", hidden: true }, "Share");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    done(north.input.valueAsNumber, east.input.valueAsNumber);
  });
  const open = () => {
    form.hidden = send.hidden = !form.hidden;
    other.setAttribute("aria-expanded", String(!form.hidden));
    if (!form.hidden) north.input.focus();
  };
  const other = h("button", { type: "button", class: "city other", "aria-controls": "degrees", "aria-expanded": "false", onclick: open }, "Other…");
  const cancel = h("button", { type: "button", class: "flat", onclick: () => box.close() }, "Cancel");
  const box = dialog(
    "Share a location",
    h("div", { class: "form" }, h("h2", {}, "Share a location"), h("div", { class: "cities" }, CITIES.map(city), other), form, h("div", { class: "row end" }, cancel, send)),
  );
}

function degrees(text, most) {
  const input = h("input", { type: "number", required: true, step: "any", min: -most, max: most, inputmode: "text" });
  return { input, row: h("label", {}, text, input) };
}
