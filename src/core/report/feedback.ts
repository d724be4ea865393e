/** The questions of the feedback request, and what creators answered, as the planner typed it. */
export const FEEDBACK_QUESTIONS = [
	{ id: "worked", question: "What worked well?" },
	{ id: "failed", question: "What did not work?" },
	{ id: "authentic", question: "Did the posts feel authentic?" },
	{ id: "mood", question: "Was the mood in comments and messages positive?" },
	{ id: "change", question: "What should change next time?" },
] as const;

export interface FeedbackAnswers {
	readonly [question: string]: string;
}

/** Longer answers would not fit what is remembered with the workbook. */
export const LONGEST_ANSWER = 1000;

/** One paragraph a question that has an answer. */
export function feedbackLines(answers: FeedbackAnswers): string[] {
	return FEEDBACK_QUESTIONS.flatMap(({ id, question }) => {
		const answer = (answers[id] ?? "").replace(/\s+/g, " ").trim();
		return answer === "" ? [] : [`${question} ${answer}`];
	});
}

/** What was remembered; nothing of anything else. */
export function readFeedback(memory: string): FeedbackAnswers {
	if (!memory.startsWith("{")) return {};
	const kept = JSON.parse(memory) as { readonly feedback?: FeedbackAnswers };
	return kept.feedback ?? {};
}
