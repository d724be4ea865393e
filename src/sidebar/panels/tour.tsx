import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../widgets/button.tsx";

const STEPS: readonly { readonly title: string; readonly text: string }[] = [
	{
		title: "You see it before it is written",
		text: "Every tool first lists what it would add, change and leave alone. Nothing is written until you agree, and each run can be taken back under Activity and undo.",
	},
	{
		title: "One step after the other",
		text: "The tools stand in the order of a campaign. The line below the campaign's name always tells what comes next.",
	},
	{
		title: "Formulas in any cell",
		text: "Functions lists the formulas you can type, with examples. Glossary tells how each figure is counted. Both are at the bottom.",
	},
];

interface TourProps {
	/** It was asked for, so it takes the focus. */
	readonly wanted: boolean;
	readonly onEnd: () => void;
}

/** Three things to know, in a card that is in nobody's way. */
export function Tour({ wanted, onEnd }: TourProps) {
	const [step, setStep] = useState(0);
	const heading = useRef<HTMLHeadingElement>(null);
	/** On the first visit the card must not take the focus from the sheet. */
	const moved = useRef(wanted);
	useLayoutEffect(() => {
		if (moved.current) heading.current?.focus();
		moved.current = true;
	}, [step]);
	const { title, text } = STEPS[step]!;
	const isLast = step === STEPS.length - 1;
	return (
		<section class="note plain tour" aria-label="Tour">
			<p class="hint">
				Tip {step + 1} of {STEPS.length}
			</p>
			<h2 ref={heading} tabIndex={-1}>
				{title}
			</h2>
			<p>{text}</p>
			<div class="actions">
				<Button onClick={() => (isLast ? onEnd() : setStep(step + 1))}>
					{isLast ? "End tour" : "Next tip"}
				</Button>
				{step > 0 ? <Button onClick={() => setStep(step - 1)}>Earlier tip</Button> : null}
				{isLast ? null : (
					<Button look="link" onClick={onEnd}>
						Skip tour
					</Button>
				)}
			</div>
		</section>
	);
}
