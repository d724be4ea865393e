import { useLayoutEffect, useState } from "preact/hooks";
import type { NotedDetails, Preview } from "../../core/answers.ts";
import type { ToolCard } from "../../core/home-answer.ts";
import type { Field } from "../../core/tool.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { CheckField, ChoiceField, TextField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { RunPanel } from "./run-panel.tsx";
import { useTicks } from "./use-ticks.ts";

export interface Values {
	readonly [name: string]: string | boolean;
}

interface ToolPanelProps {
	readonly tool: ToolCard;
	/** Answers given already: the preview comes at once. */
	readonly start?: Values | undefined;
	readonly onHome: () => void;
}

/** Any tool that asks with fields: form, preview, run. */
export function ToolPanel({ tool, start, onHome }: ToolPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(tool.id);
	const [values, setValues] = useState<Values>(() => ({ ...initialValues(tool.fields), ...start }));
	/** With the values that it was asked for. */
	const [shown, setShown] = useState<{ readonly preview: Preview; readonly input: Values }>();
	const preview = shown?.preview;
	const asks = tool.fields.length > 0;

	const look = async () => {
		if (server.busy) return;
		ticks.clear();
		const answer = await server.call<Preview>(tool.id, { step: "preview", input: values });
		if (answer) setShown({ preview: answer, input: values });
	};
	useLayoutEffect(() => {
		if (!asks || start) look();
	}, []);

	const note = (preview?.details as Partial<NotedDetails> | undefined)?.note;
	if (control.run) {
		return (
			<RunPanel
				title={tool.title}
				control={control}
				run={control.run}
				refused={preview?.refused}
				onHome={onHome}
				after={note === undefined ? undefined : <p class="hint">{note}</p>}
			/>
		);
	}
	if (shown) {
		return (
			<PreviewPanel
				title={tool.title}
				preview={shown.preview}
				ticks={ticks}
				hint={note}
				onApply={(accept) => control.start(shown.input, accept)}
				onBack={asks ? () => setShown(undefined) : onHome}
			/>
		);
	}
	const footer = (
		<Button look="primary" disabled={server.busy} onClick={look}>
			Preview
		</Button>
	);
	return (
		<Panel title={tool.title} step="form" onBack={onHome} footer={footer}>
			<p class="hint">{tool.summary}</p>
			<ErrorBox message={server.problem} />
			{tool.fields.map((field) => (
				<ToolField
					key={field.name}
					field={field}
					value={values[field.name]}
					onChange={(value) => setValues({ ...values, [field.name]: value })}
					onEnter={look}
				/>
			))}
			{server.busy ? <Progress label="Working out the changes" slow={server.slow} /> : null}
		</Panel>
	);
}

interface ToolFieldProps {
	readonly field: Field;
	readonly value: string | boolean | undefined;
	readonly onChange: (value: string | boolean) => void;
	readonly onEnter: () => void;
}

function ToolField({ field, value, onChange, onEnter }: ToolFieldProps) {
	const { label, hint } = field;
	if (field.kind === "check") {
		return <CheckField label={label} hint={hint} checked={value === true} onChange={onChange} />;
	}
	if (field.kind === "text") {
		return <TextField label={label} hint={hint} value={String(value)} onInput={onChange} onEnter={onEnter} />;
	}
	const choices = field.choices.map((choice) => ({ value: choice, text: choice }));
	return (
		<ChoiceField label={label} hint={hint} value={String(value)} choices={choices} onChange={onChange} />
	);
}

function initialValues(fields: readonly Field[]): Values {
	return Object.fromEntries(fields.map((field) => [field.name, initialValue(field)]));
}

function initialValue(field: Field): string | boolean {
	if (field.kind === "check") return field.initial ?? false;
	return field.initial ?? (field.kind === "choice" ? (field.choices[0] ?? "") : "");
}
