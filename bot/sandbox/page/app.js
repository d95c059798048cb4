// Puts the parts of the page together.

import { makeChat } from "./chat.js";
import { makeChatList } from "./chatlist.js";
import { makeClockBar } from "./clockbar.js";
import { makeSide } from "./side.js";
import { take } from "./store.js";
import { listen } from "./wire.js";

const columns = document.getElementById("columns");
const wide = matchMedia("(min-width: 1180px)");

// On a phone one column is on show: "list", "chat" or "side". Wider windows show more of them.
const show = (name) => {
  columns.dataset.show = name;
};
const side = () => {
  const open = columns.dataset.show === "side" || (wide.matches && !columns.classList.contains("narrow"));
  columns.classList.toggle("narrow", open);
  show(open ? "chat" : "side");
};

const connected = makeClockBar(document.getElementById("clockbar"));
makeChat(document.getElementById("chat"), { back: () => show("list"), side });
makeChatList(document.getElementById("chats"), () => show("chat"));
makeSide(document.getElementById("side"), side);
show("chat");
listen(take, connected);
