import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type FormRule, ruleInWords } from "../../core/planning/form.ts";
import type { RuleGroup } from "../../core/planning/panel-answers.ts";
import { Button } from "../widgets/button.tsx";
import { ChoiceField, TextField } from "../widgets/field.tsx";
import { capital } from "./plural.ts";

interface AllocateRulesProps {
	readonly rules: readonly FormRule[];
	readonly groups: readonly RuleGroup[];
	/** Rules that come from the Roster, in words. */
	readonly fixed: readonly string[];
	readonly onChange: (rules: readonly FormRule[]) => void;
}

/** The planner's rules in plain words, taken out or added one by one. */
export function AllocateRules({ rules, groups, fixed, onChange }: AllocateRulesProps) {
	const [adding, setAdding] = useState(false);
	const actions = useRef<HTMLDivElement>(null);
	/** What was pressed is gone, so focus goes to where the next rule begins. */
	const focusAdd = () => setTimeout(() => actions.current?.querySelector("button")?.focus());
	const add = (rule: FormRule) => {
		const words = ruleInWords(rule);
		onChange([...rules.filter((known) => ruleInWords(known) !== words), rule]);
		close();
	};
	const close = () => {
		setAdding(false);
		focusAdd();
	};
	return (
		<section class="stack">
			<h2>Rules</h2>
			{rules.length + fixed.length === 0 ? <p class="hint">None yet.</p> : null}
			<ul class="rules" aria-label="Rules">
				{rules.map((rule, index) => (
					<li key={ruleInWords(rule)}>
						<span>{ruleInWords(rule)}</span>
						<Button
							look="link"
							label={`Remove: ${ruleInWords(rule)}`}
							onClick={() => {
								onChange(rules.filter((_, place) => place !== index));
								focusAdd();
							}}
						>
							Remove
						</Button>
					</li>
				))}
				{fixed.map((words) => (
					<li key={words}>
						<span>{words}</span>
						<span class="hint">from Roster</span>
					</li>
				))}
			</ul>
			{adding ? (
				<RuleForm groups={groups} onAdd={add} onCancel={close} />
			) : (
				<div ref={actions}>
					<Button look="link" disabled={groups.length === 0} onClick={() => setAdding(true)}>
						Add rule
					</Button>
				</div>
			)}
		</section>
	);
}

interface RuleFormProps {
	readonly groups: readonly RuleGroup[];
	readonly onAdd: (rule: FormRule) => void;
	readonly onCancel: () => void;
}

function RuleForm({ groups, onAdd, onCancel }: RuleFormProps) {
	const frame = useRef<HTMLFieldSetElement>(null);
	useLayoutEffect(() => frame.current?.querySelector("select")?.focus(), []);
	const [side, setSide] = useState<FormRule["side"]>("least");
	const [measure, setMeasure] = useState<FormRule["measure"]>("count");
	const [limit, setLimit] = useState("");
	const [by, setBy] = useState(groups[0]!.by);
	const [key, setKey] = useState("");
	const keys = groups.find((group) => group.by === by)?.keys ?? [];
	const chosen = keys.some((known) => known.key === key) ? key : (keys[0]?.key ?? "");
	const isReadable = /\d/.test(limit);
	const rule: FormRule = { by, key: chosen, measure, side, limit: limit.trim() };
	const add = () => isReadable && onAdd(rule);
	return (
		<fieldset ref={frame} class="card stack">
			<legend class="hidden">New rule</legend>
			<div class="row">
				<ChoiceField
					label="Limit"
					value={side}
					choices={[
						{ value: "least", text: "At least" },
						{ value: "most", text: "At most" },
					]}
					onChange={(value) => setSide(value as FormRule["side"])}
				/>
				<TextField
					label={measure === "count" ? "How many" : "Percent"}
					value={limit}
					onInput={setLimit}
					onEnter={add}
				/>
			</div>
			<ChoiceField
				label="Of what"
				value={measure}
				choices={[
					{ value: "count", text: "Number of creators" },
					{ value: "share", text: "Share of spend" },
				]}
				onChange={(value) => setMeasure(value as FormRule["measure"])}
			/>
			<div class="row">
				<ChoiceField
					label="Creators by"
					value={by}
					choices={groups.map((group) => ({ value: group.by, text: capital(group.by) }))}
					onChange={setBy}
				/>
				<ChoiceField
					label="Which"
					value={chosen}
					choices={keys.map(({ key: value, count }) => ({ value, text: `${value} (${count})` }))}
					onChange={setKey}
				/>
			</div>
			<p class="hint" role="status">
				{isReadable ? ruleInWords(rule) : "Type a figure."}
			</p>
			<div class="actions">
				<Button disabled={!isReadable} onClick={add}>
					Add this rule
				</Button>
				<Button look="link" onClick={onCancel}>
					Cancel
				</Button>
			</div>
		</fieldset>
	);
}
