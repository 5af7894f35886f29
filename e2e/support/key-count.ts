/**
 * How long a keyboard entry takes, by the keystroke-level model (Card, Moran and Newell, "The keystroke-level model for
 * user performance time with interactive systems", CACM 23, 1980): a key is 0.28 s, the model's average typist at 40
 * words a minute who is no typist by trade; a key that is held, such as Alt or Shift, is one more; a mental act of
 * 1.35 s comes before each question, for reading it and choosing, and before each button. Waiting for the program is
 * measured. Talking is not counted: a handler types while the caller speaks.
 */
import type { Page } from "playwright-core";

const KEY_SECONDS = 0.28;
const MENTAL_SECONDS = 1.35;

export class KeyCount {
  readonly #page: Page;
  keys = 0;
  thoughts = 0;
  waitedMs = 0;
  constructor(page: Page) {
    this.#page = page;
  }

  /** A new question, or a button: read, choose. */
  think(): void {
    this.thoughts += 1;
  }

  /** One key, or several held together such as `Alt+3`. */
  async press(key: string): Promise<void> {
    const held = key.split("+");
    this.keys += held.length;
    const [modifier, letter = ""] = held;
    await (modifier === "Alt" ? this.#accessKey(letter) : this.#page.keyboard.press(key));
  }

  /** As a real keyboard does it: Chromium finds an access key by the letter without Alt, which the driver leaves out. */
  async #accessKey(letter: string): Promise<void> {
    const cdp = await this.#page.context().newCDPSession(this.#page);
    const code = /\d/.test(letter) ? `Digit${letter}` : `Key${letter.toUpperCase()}`;
    const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0);
    const event = { modifiers: 1, key: letter, code, windowsVirtualKeyCode, unmodifiedText: letter, text: letter };
    await cdp.send("Input.dispatchKeyEvent", { ...event, type: "keyDown" });
    await cdp.send("Input.dispatchKeyEvent", { ...event, type: "keyUp" });
    await cdp.detach();
  }

  async type(words: string): Promise<void> {
    this.keys += words.length + (words.match(/[A-Z:?!“”]/g)?.length ?? 0);
    await this.#page.keyboard.type(words);
  }

  /** Presses a key that loads a page, and waits for it. */
  async go(key: string): Promise<void> {
    const from = performance.now();
    await Promise.all([this.#page.waitForNavigation(), this.press(key)]);
    this.waitedMs += performance.now() - from;
  }

  get seconds(): number {
    return this.keys * KEY_SECONDS + this.thoughts * MENTAL_SECONDS + this.waitedMs / 1000;
  }
}
