import type { KeptSection } from "../../core/answers.ts";
import type { Look } from "../use-document-look.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { CheckField } from "../widgets/field.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { plural } from "./plural.ts";

interface LookingProps {
	readonly title: string;
	readonly look: Look;
	readonly onSkip: () => void;
	readonly onBack: () => void;
}

/** Documents are looked through for what people wrote into them. */
export function LookingPanel({ title, look, onSkip, onBack }: LookingProps) {
	const label = `Looked at ${look.looked} of ${plural(look.total, "document")}`;
	return (
		<Panel title={title} step="looking" onBack={onBack} footer={<Button onClick={onSkip}>Skip</Button>}>
			<Progress label={label} value={look.looked} max={look.total} slow={look.slow} />
			<p class="hint">
				What people edited in them is shown before anything is written. Skip it, and their texts simply stay.
			</p>
		</Panel>
	);
}

interface EditedSectionsProps {
	readonly look: Look;
	/** Those to write over. */
	readonly given: ReadonlySet<KeptSection>;
	readonly onChange: (given: ReadonlySet<KeptSection>) => void;
}

/** Both texts of every section that people edited, for the planner to choose. */
export function EditedSections({ look, given, onChange }: EditedSectionsProps) {
	const { sections, looked, total, state, problem } = look;
	const tick = (section: KeptSection, ticked: boolean) => {
		const next = new Set(given);
		if (ticked) next.add(section);
		else next.delete(section);
		onChange(next);
	};
	return (
		<>
			{state === "failed" && problem ? <ErrorBox message={problem} /> : null}
			{looked < total ? (
				<Note tone="warn">
					{plural(total - looked, "document")} {total - looked === 1 ? "was" : "were"} not looked at. What
					people edited there stays, and is told afterwards.
				</Note>
			) : sections.length === 0 ? (
				<p class="hint">Nobody edited a section that would change.</p>
			) : null}
			{sections.length > 0 ? (
				<Disclosure title="Edited by people" count={sections.length} initiallyOpen>
					<p class="hint">
						Their texts stay. Tick a line to write ours over it; Docs keeps theirs in its version history.
					</p>
					<PagedList
						label="Edited by people"
						find="Find an edited section"
						items={sections}
						keyOf={({ document, section }) => `${document}#${section}`}
						textOf={({ label, section, text }) => `${label} ${section} ${text}`}
						show={(section) => (
							<EditedSection
								section={section}
								ticked={given.has(section)}
								onTick={(ticked) => tick(section, ticked)}
							/>
						)}
					/>
				</Disclosure>
			) : null}
		</>
	);
}

interface EditedSectionProps {
	readonly section: KeptSection;
	readonly ticked: boolean;
	readonly onTick: (ticked: boolean) => void;
}

function EditedSection({ section, ticked, onTick }: EditedSectionProps) {
	const { label, text, wanted } = section;
	return (
		<>
			<CheckField
				label={`${label}: ${section.section.replace(/-/g, " ")}`}
				checked={ticked}
				onChange={onTick}
			/>
			<dl class="two-texts">
				<dt>In the document</dt>
				<dd>{text === "" ? "Somebody deleted it." : text.trim()}</dd>
				<dt>Ours</dt>
				<dd>{wanted}</dd>
			</dl>
		</>
	);
}
