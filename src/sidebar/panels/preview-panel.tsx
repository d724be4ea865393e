import type { ComponentChildren } from "preact";
import type { Preview } from "../../core/answers.ts";
import { Button } from "../widgets/button.tsx";
import { Chips } from "../widgets/chips.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { Note } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Panel } from "../widgets/panel.tsx";
import { type ChangeGroup, groupChanges } from "./change-groups.ts";
import { ChangeItem } from "./change-item.tsx";
import { plural } from "./plural.ts";
import { RemarkList } from "./remark-list.tsx";
import type { Ticks } from "./use-ticks.ts";

/** A group of so many lines is shown at once; a longer one would push the others out of sight. */
const FEW = 5;

interface PreviewPanelProps {
	readonly title: string;
	readonly preview: Preview;
	readonly ticks: Ticks;
	/** What to know about all of it, in a sentence. */
	readonly hint?: string | undefined;
	/** What to be careful about. */
	readonly warning?: string | undefined;
	/** What else to decide before it is applied. */
	readonly besides?: ComponentChildren;
	readonly onApply: (accept: readonly string[]) => void;
	readonly onBack: () => void;
}

/** What a tool would do, before it does anything. */
export function PreviewPanel(props: PreviewPanelProps) {
	const { title, preview, ticks, hint, warning, besides, onApply, onBack } = props;
	const groups = groupChanges(preview);
	const accept = preview.items.filter(ticks.isTicked).map(({ token }) => token);
	const none = accept.length === 0;
	const refused = preview.refused.filter(({ part }) => !part);
	const cells = preview.refused.filter(({ part }) => part);
	const footer =
		preview.items.length === 0 ? (
			<Button onClick={onBack}>Back</Button>
		) : (
			<Button look="primary" disabled={none} onClick={() => onApply(accept)}>
				{none ? "Nothing ticked" : `Apply ${plural(accept.length, "change")}`}
			</Button>
		);
	return (
		<Panel title={title} step="preview" onBack={onBack} footer={footer}>
			{preview.items.length > 0 ? (
				<p class="hint">Nothing is written yet. Untick what you do not want.</p>
			) : (
				<Note tone="good">{nothingToDo(preview)}</Note>
			)}
			{warning ? <Note tone="warn">{warning}</Note> : null}
			{hint ? <p class="hint">{hint}</p> : null}
			{besides}
			<Chips
				chips={[
					...groups.map(({ word, items, replaces }) => ({
						count: items.length,
						text: word,
						tone: replaces ? ("warn" as const) : ("good" as const),
					})),
					{ count: preview.left.length, text: "left as is", tone: "plain" },
					{ count: refused.length, text: "refused", tone: "bad" },
					{
						count: cells.length,
						text: cells.length === 1 ? "cell left out" : "cells left out",
						tone: "warn",
					},
				]}
			/>
			<div>
				<RemarkList title="Refused" remarks={refused} initiallyOpen={refused.length <= FEW} />
				<RemarkList title="Cells left out" remarks={cells} initiallyOpen={cells.length <= FEW} />
				{groups.map((group) => (
					<Group
						key={group.title}
						group={group}
						ticks={ticks}
						initiallyOpen={group.replaces || group.items.length <= FEW || groups.length === 1}
					/>
				))}
				<RemarkList title="Left as is" remarks={preview.left} />
			</div>
		</Panel>
	);
}

interface GroupProps {
	readonly group: ChangeGroup;
	readonly ticks: Ticks;
	readonly initiallyOpen: boolean;
}

function Group({ group, ticks, initiallyOpen }: GroupProps) {
	const { title, items, replaces } = group;
	const isNew = items[0]?.kind === "add-row";
	return (
		<Disclosure title={title} count={items.length} initiallyOpen={initiallyOpen}>
			{replaces ? (
				<p class="hint">
					{isNew
						? "Nothing of these is added unless you tick it."
						: "Your values stay unless you tick a line."}
				</p>
			) : null}
			{items.length > 1 ? (
				<div class="bulk">
					<Button look="link" onClick={() => ticks.set(items, true)}>
						{replaces && !isNew ? "Take all" : "Tick all"}
					</Button>
					<Button look="link" onClick={() => ticks.set(items, false)}>
						{replaces && !isNew ? "Keep all yours" : "Untick all"}
					</Button>
				</div>
			) : null}
			<PagedList
				label={title}
				items={items}
				keyOf={({ token }) => token}
				textOf={({ label }) => label}
				show={(item) => (
					<ChangeItem
						item={item}
						ticked={ticks.isTicked(item)}
						onTick={(ticked) => ticks.set([item], ticked)}
					/>
				)}
			/>
		</Disclosure>
	);
}

function nothingToDo({ refused }: Preview): string {
	if (refused.length === 0) return "Everything is already as it should be. There is nothing to change.";
	return "There is nothing to change. The reasons are below.";
}
