// @ts-check

/**
 * A flaw in the use: the message says what is wrong and what to do about it, and is shown without a stack.
 */
export class Refusal extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 2) {
    super(message);
    this.name = 'Refusal';
    this.exitCode = exitCode;
  }
}
