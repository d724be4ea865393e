import { useId } from "preact/hooks";
import { FEEDBACK_QUESTIONS, type FeedbackAnswers, LONGEST_ANSWER } from "../../core/report/feedback.ts";
import { Disclosure } from "../widgets/disclosure.tsx";

interface ReportFeedbackProps {
	readonly answers: FeedbackAnswers;
	readonly onChange: (answers: FeedbackAnswers) => void;
}

/** What creators answered to the feedback request, typed in; kept with the workbook once the report is written. */
export function ReportFeedback({ answers, onChange }: ReportFeedbackProps) {
	const filled = FEEDBACK_QUESTIONS.filter(({ id }) => (answers[id] ?? "").trim() !== "").length;
	return (
		<Disclosure
			title="What the creators said"
			about={filled === 0 ? "no answers yet" : `${filled} of ${FEEDBACK_QUESTIONS.length} answered`}
		>
			<p class="hint">Sum up the answers to your feedback requests. Blank questions are left out.</p>
			{FEEDBACK_QUESTIONS.map(({ id, question }) => (
				<Answer
					key={id}
					question={question}
					answer={answers[id] ?? ""}
					onInput={(answer) => onChange({ ...answers, [id]: answer })}
				/>
			))}
		</Disclosure>
	);
}

interface AnswerProps {
	readonly question: string;
	readonly answer: string;
	readonly onInput: (answer: string) => void;
}

function Answer({ question, answer, onInput }: AnswerProps) {
	const id = useId();
	return (
		<div class="field">
			<label for={id}>{question}</label>
			<textarea
				id={id}
				rows={3}
				maxLength={LONGEST_ANSWER}
				value={answer}
				onInput={(event) => onInput(event.currentTarget.value)}
			/>
		</div>
	);
}
