import { useState } from "preact/hooks";
import type { Preview } from "../../core/answers.ts";
import type { OutreachDetails, OutreachInput, Whom } from "../../core/outreach/draft.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { ChoiceField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useTicks } from "./use-ticks.ts";
import { OutreachDrafts } from "./write-outreach-drafts.tsx";

const TOOL = "write-outreach";
const TAB = "tab:";

/** Write outreach: whom, the messages to read and send, preview, run. */
export function WriteOutreachPanel({ title, tabNames, onHome }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const choices = choicesFor(tabNames);
	const [chosen, setChosen] = useState<string>();
	const whom = chosen ?? choices[0]!.value;
	const [preview, setPreview] = useState<Preview>();
	const [looking, setLooking] = useState(false);

	if (control.run) return <RunPanel title={title} control={control} run={control.run} onHome={onHome} />;
	const reads = preview !== undefined && isWorthReading(preview);
	if (preview && (looking || !reads)) {
		return (
			<PreviewPanel
				title={title}
				preview={preview}
				ticks={ticks}
				onApply={(accept) => control.start(inputFor(whom), accept)}
				onBack={() => (reads ? setLooking(false) : setPreview(undefined))}
			/>
		);
	}
	if (preview) {
		return (
			<OutreachDrafts
				title={title}
				preview={preview}
				onPreview={() => setLooking(true)}
				onBack={() => setPreview(undefined)}
			/>
		);
	}
	const look = async () => {
		if (server.busy) return;
		ticks.clear();
		setLooking(false);
		setPreview(await server.call<Preview>(TOOL, { step: "preview", input: inputFor(whom) }));
	};
	const footer = (
		<Button look="primary" disabled={server.busy} onClick={look}>
			Continue
		</Button>
	);
	return (
		<Panel title={title} step="whom" onBack={onHome} footer={footer}>
			<ErrorBox message={server.problem} />
			<ChoiceField
				label="Whom to write to"
				hint={hintFor(whom)}
				value={whom}
				choices={choices}
				disabled={server.busy}
				onChange={(value) => {
					server.report(undefined);
					setChosen(value);
				}}
			/>
			<div class="card">
				<h2>How it works</h2>
				<ol class="steps">
					<li>The creators you choose are listed in the tab Outreach.</li>
					<li>There you type a recent post of theirs and why it fits. Nobody can do that for you.</li>
					<li>Come back here: the messages are written, and you read, copy and send them.</li>
				</ol>
			</div>
			{server.busy ? <Progress label="Reading the tracker" slow={server.slow} /> : null}
		</Panel>
	);
}

/** There are messages, or something to mind; else the changes alone are shown. */
function isWorthReading({ details }: Preview): boolean {
	const { drafts, minds, competitors } = details as OutreachDetails;
	return drafts.length + minds.length + competitors.length > 0;
}

function choicesFor(tabNames: readonly string[]) {
	const named = (pattern: RegExp) => tabNames.filter((name) => pattern.test(name.trim()));
	return [
		...named(/short ?list/i).map((name) => ({
			value: `${TAB}${name}`,
			text: `${name}: decision yes, or all`,
		})),
		{ value: "included", text: "Marked include on the Roster" },
		{ value: "leads", text: "Leads on the Roster" },
		...named(/^plan$/i).map((name) => ({ value: `${TAB}${name}`, text: `Chosen in ${name}` })),
		{ value: "nobody", text: "Nobody new" },
	];
}

function hintFor(whom: string): string {
	const added = "Those who are not in the tab Outreach yet are added to it.";
	return /^tab:.*short ?list/i.test(whom)
		? `Those with yes in Decision; all of them while that column is empty. ${added}`
		: added;
}

function inputFor(whom: string): OutreachInput {
	if (whom.startsWith(TAB)) return { whom: "tab", tab: whom.slice(TAB.length) };
	return { whom: whom as Whom };
}
