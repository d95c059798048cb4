// What the page knows, kept up to date by the server's events. Views listen for the kinds they show.

import { get, post } from "./wire.js";

export const state = {
  run: "",
  chats: new Map(), // id -> chat with `bubbles`: Map of id -> bubble, `unread`, `typing`
  bot: { names: {}, descriptions: {}, commands: [], menu: { type: "commands" } },
  faults: { calls: [], updates: {} },
  calls: [],
  current: null,
  play: null, // {until} while the clock runs by itself
  skew: 0, // ms by which the sandbox's clock is ahead of the browser's
};

const listeners = new Map();

/** Calls `work(event)` after each event of these kinds. */
export function on(kinds, work) {
  for (const kind of kinds) listeners.set(kind, [...(listeners.get(kind) ?? []), work]);
}

/** Tells the views; for changes that began on the page, such as another chat chosen. */
export function tell(event) {
  for (const work of listeners.get(event.kind) ?? []) work(event);
}

/** Milliseconds since 1970 on the sandbox's clock. */
export const now = () => Date.now() + state.skew;

/** The chat on show. */
export const chosen = () => state.chats.get(state.current);

/** The time zone of the person on show, as the bot knows it; undefined: the browser's. */
export const zone = () => chosen()?.zone;

/** Shows a chat. */
export function choose(id) {
  state.current = id;
  const chat = chosen();
  if (chat) chat.unread = 0;
  tell({ kind: "choose" });
}

/** The text for a language out of `{"": ..., "de": ...}`. */
export function localised(texts, language) {
  return texts[(language ?? "").slice(0, 2)] ?? texts[""] ?? "";
}

/** The bot's commands as this chat sees them: the narrowest scope wins. */
export function commandsFor(chat) {
  const language = (chat.person.language_code ?? "").slice(0, 2);
  const group = chat.about.type === "private" ? "all_private_chats" : "all_group_chats";
  const order = [["chat", chat.id], [group, 0], ["default", 0]];
  for (const [scope, id] of order) {
    for (const wanted of [language, ""]) {
      const found = state.bot.commands.find(
        (entry) => entry.scope === scope && entry.chat_id === id && entry.language === wanted,
      );
      if (found) return found.commands;
    }
  }
  return [];
}

const handlers = {
  snapshot(event) {
    const before = state.run && state.run !== event.run ? [...state.chats.values()] : [];
    Object.assign(state, { run: event.run, bot: event.bot, faults: event.faults, calls: event.calls, play: event.play });
    state.skew = event.now * 1000 - Date.now();
    state.chats = new Map(event.chats.map((chat) => [chat.id, withBubbles(chat)]));
    const wanted = state.current;
    if (!state.chats.has(wanted)) state.current = null;
    if (state.current === null) welcome(before, wanted);
  },
  chat(event) {
    const known = state.chats.get(event.chat.id);
    if (known) Object.assign(known, event.chat);
    else state.chats.set(event.chat.id, withBubbles({ ...event.chat, bubbles: [] }));
  },
  bubble(event) {
    const chat = state.chats.get(event.chat_id);
    if (!chat) return;
    chat.bubbles.set(event.bubble.message_id, event.bubble);
    if (!event.bubble.ours) return;
    chat.typing = "";
    if (!event.edited && event.chat_id !== state.current) chat.unread += 1;
  },
  gone(event) {
    const chat = state.chats.get(event.chat_id);
    for (const id of event.ids) chat?.bubbles.delete(id);
  },
  action(event) {
    const chat = state.chats.get(event.chat_id);
    if (!chat) return;
    chat.typing = event.action;
    clearTimeout(chat.typingTimer);
    chat.typingTimer = setTimeout(() => {
      chat.typing = "";
      tell({ kind: "action", chat_id: chat.id });
    }, 5000);
  },
  bot: (event) => (state.bot = event.bot),
  faults: (event) => (state.faults = event.faults),
  call: (event) => (state.calls = [...state.calls, event.call].slice(-200)),
  play: (event) => (state.play = event.play),
  clock: (event) => (state.skew = event.now * 1000 - Date.now()),
};

/** Takes in an event of the server, then tells the views. */
export function take(event) {
  handlers[event.kind]?.(event);
  tell(event);
}

/** A new visitor, who is shown at once. */
export async function meet(person) {
  const chat = await post("chats", person);
  if (!chat) return;
  take({ kind: "chat", chat }); // the answer can overtake the event
  choose(chat.id);
}

function withBubbles(chat) {
  return { ...chat, bubbles: new Map(chat.bubbles.map((b) => [b.message_id, b])), unread: 0, typing: "" };
}

// After a restart the server knows nobody: those who were here come back under their old ids, so
// that a bot with a memory goes on with them. On a first visit there is one visitor to start with.
async function welcome(before, current) {
  const gone = before.filter((chat) => chat.about.type === "private" && !state.chats.has(chat.id));
  for (const chat of gone) await meet({ ...chat.person, started: chat.started });
  if (state.chats.has(current)) choose(current);
  else if (state.chats.size) choose([...state.chats.keys()].at(-1));
  else await meet({ first_name: "Visitor", language_code: navigator.language.slice(0, 2) });
}

/** What the bot knows of the chat on show. */
export async function inspect() {
  const chat = chosen();
  const data = chat ? await get(`chats/${chat.id}/inspect`) : null;
  const known = usable(data?.zone);
  if (chat && known !== chat.zone) {
    chat.zone = known;
    tell({ kind: "zone" });
  }
  return data;
}

// The browser may not know each zone that the bot knows.
function usable(name) {
  try {
    return name ? new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone && name : undefined;
  } catch {
    return undefined;
  }
}
