import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { isProblem } from "../../core/problem.ts";
import { type Help, loadHelp } from "../help.ts";
import { ErrorBox } from "./note.tsx";
import { Panel } from "./panel.tsx";
import { Progress } from "./progress.tsx";

interface HelpPageProps {
	readonly title: string;
	readonly step: string;
	readonly onBack: () => void;
	readonly show: (help: Help) => ComponentChildren;
}

/** A panel that shows a part of the help, once it has come. */
export function HelpPage({ title, step, onBack, show }: HelpPageProps) {
	const [help, setHelp] = useState<Help>();
	const [problem, setProblem] = useState<string>();
	const load = async () => {
		setProblem(undefined);
		const answer = await loadHelp();
		if (isProblem(answer)) setProblem(answer.problem);
		else setHelp(answer);
	};
	useLayoutEffect(() => {
		void load();
	}, []);
	return (
		<Panel title={title} step={step} onBack={onBack}>
			<ErrorBox message={problem} again={load} />
			{help ? show(help) : null}
			{help || problem ? null : <Progress label="Loading the help" />}
		</Panel>
	);
}
