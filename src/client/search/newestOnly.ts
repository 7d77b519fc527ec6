/**
 * Asks one question at a time. Of the questions that come while an answer is under way only the newest is
 * asked next, and an answer that came too late is dropped: so the pace of typing is set by the answers
 * themselves, and no slow one ever overwrites a newer.
 */
export function newestOnly<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  tell: (answer: Answer, question: Question) => void,
  fail: (error: unknown, question: Question) => void,
): (question: Question) => void {
  let asking = false;
  let next: { question: Question } | undefined;

  async function run(): Promise<void> {
    asking = true;
    try {
      while (next !== undefined) await answerOne(next.question);
    } finally {
      asking = false;
    }
  }

  async function answerOne(question: Question): Promise<void> {
    next = undefined;
    try {
      const answer = await ask(question);
      if (isNewest()) tell(answer, question);
    } catch (error) {
      if (isNewest()) fail(error, question);
    }
  }

  function isNewest(): boolean {
    return next === undefined;
  }

  return (question) => {
    next = { question };
    if (!asking) void run();
  };
}
