// The connection: changes come in by server-sent events, what the visitor does goes out by POST.

import { toast } from "./toast.js";

/** Listens for changes, for good: a server that went away is waited for. */
export function listen(onEvent, onState) {
  const source = new EventSource("/control/feed");
  source.onopen = () => onState(true);
  source.onmessage = (message) => onEvent(JSON.parse(message.data));
  source.onerror = () => {
    onState(false);
    if (source.readyState === EventSource.CLOSED) setTimeout(() => listen(onEvent, onState), 1000);
  };
}

/** Posts to the control API; the answer, or null after telling the visitor what went wrong. */
export async function post(path, body = {}) {
  const headers = { "Content-Type": "application/json" };
  try {
    const answer = await fetch(`/control/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
    const data = await answer.json();
    if (answer.ok) return data;
    toast(data.error ?? "That did not work.");
  } catch {
    toast("The sandbox does not answer. Is it running?");
  }
  return null;
}

/** Gets from the control API; null where there is no answer. */
export async function get(path) {
  try {
    const answer = await fetch(`/control/${path}`);
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** The address of a file's content. */
export const fileUrl = (id) => `/control/files/${encodeURIComponent(id)}`;
