import { useState } from "preact/hooks";
import type { ImportDetails, ImportInput, Preview } from "../../core/answers.ts";
import { useApply } from "../use-apply.ts";
import { useServer } from "../use-server.ts";
import { ImportColumns } from "./import-columns.tsx";
import { ImportSource, type Source } from "./import-source.tsx";
import type { OwnPanelProps } from "./own-panels.ts";
import { PreviewPanel } from "./preview-panel.tsx";
import { RunPanel } from "./run-panel.tsx";
import { silentRows } from "./silent-rows.ts";
import { useTicks } from "./use-ticks.ts";

const TOOL = "import-creators";

/** Import creators: source, recognised columns, preview, run. */
export function ImportCreatorsPanel({ title, tabNames, onHome }: OwnPanelProps) {
	const server = useServer();
	const ticks = useTicks();
	const control = useApply(TOOL);
	const [input, setInput] = useState<ImportInput>();
	const [warnings, setWarnings] = useState<readonly string[]>([]);
	const [preview, setPreview] = useState<Preview>();
	/** The shown preview no longer fits the planner's choices. */
	const [stale, setStale] = useState(false);
	const [looking, setLooking] = useState(false);

	const ask = async (wanted: ImportInput): Promise<boolean> => {
		const answer = await server.call<Preview>(TOOL, { step: "preview", input: wanted });
		if (!answer) return false;
		ticks.clear();
		setInput(wanted);
		setPreview(answer);
		setStale(false);
		return true;
	};
	const change = (changed: ImportInput) => {
		// An answer on its way is to other choices.
		server.stop();
		setInput(changed);
		setStale(true);
	};

	if (control.run) {
		return (
			<RunPanel
				title={title}
				control={control}
				run={control.run}
				refused={preview?.refused}
				onHome={onHome}
			/>
		);
	}
	if (!input || !preview) {
		const takeSource = async ({ from, warnings: told }: Source) => {
			setWarnings(told);
			await ask({ from });
		};
		return (
			<ImportSource title={title} tabNames={tabNames} server={server} onSource={takeSource} onHome={onHome} />
		);
	}
	if (looking) {
		return (
			<PreviewPanel
				title={title}
				preview={preview}
				ticks={ticks}
				hint={(preview.details as ImportDetails).day}
				onApply={(accept) => control.start(input, accept)}
				onBack={() => setLooking(false)}
			/>
		);
	}
	const details = preview.details as ImportDetails;
	const goToPreview = async () => {
		if (details.needsPlatform && !input.platform) {
			server.report(`${silentRows(details)} which platform they are from. Choose the platform first.`);
			return;
		}
		if (!stale || (await ask(input))) setLooking(true);
	};
	return (
		<ImportColumns
			title={title}
			details={details}
			input={input}
			warnings={warnings}
			server={server}
			onColumn={(column, to) => change({ ...input, columns: { ...input.columns, [column]: to } })}
			onUnit={(column, unit) => change({ ...input, units: { ...input.units, [column]: unit } })}
			onHeaderRow={(headerRow) => ask(withoutColumns({ ...input, headerRow }))}
			onPlatform={(platform) => change(platform === "" ? withoutPlatform(input) : { ...input, platform })}
			onPreview={goToPreview}
			onBack={() => {
				server.report(undefined);
				setPreview(undefined);
			}}
		/>
	);
}

/** Another header means other columns, so choices made for the old ones no longer hold. */
function withoutColumns({ columns: _, units: __, ...rest }: ImportInput): ImportInput {
	return rest;
}

function withoutPlatform({ platform: _, ...rest }: ImportInput): ImportInput {
	return rest;
}
