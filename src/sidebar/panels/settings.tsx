import { useState } from "preact/hooks";
import type { Home } from "../../core/home-answer.ts";
import { useServer } from "../use-server.ts";
import { version } from "../version.ts";
import { Button } from "../widgets/button.tsx";
import { TextField } from "../widgets/field.tsx";
import { ErrorBox, Note } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";

interface SettingsPanelProps {
	readonly displayName: string;
	readonly onSaved: (home: Home) => void;
	readonly onTour: () => void;
	readonly onNews: () => void;
	readonly onHome: () => void;
}

export function SettingsPanel({ displayName, onSaved, onTour, onNews, onHome }: SettingsPanelProps) {
	const server = useServer();
	const [name, setName] = useState(displayName);
	/** The name as it was sent. */
	const [saved, setSaved] = useState<string>();
	const save = async () => {
		if (server.busy) return;
		setSaved(undefined);
		const home = await server.call<Home>("settings", { displayName: name.trim() });
		if (home) {
			setSaved(name);
			onSaved(home);
		}
	};
	const footer = (
		<Button look="primary" disabled={server.busy} onClick={save}>
			Save
		</Button>
	);
	return (
		<Panel title="Settings" step="settings" onBack={onHome} footer={footer}>
			<ErrorBox message={server.problem} />
			<TextField
				label="Your name"
				hint="Teammates see it beside what you ran. It is kept with your Google account and used in all your trackers."
				value={name}
				maxLength={40}
				onInput={setName}
				onEnter={save}
			/>
			{server.busy ? <Progress label="Saving" slow={server.slow} /> : null}
			{saved === name ? <Note tone="good">Saved.</Note> : null}
			<section class="stack">
				<h2>Help</h2>
				<div class="actions">
					<Button look="link" onClick={onTour}>
						Show the tour
					</Button>
					<Button look="link" onClick={onNews}>
						What changed
					</Button>
				</div>
				<p class="hint">Version {version()}</p>
			</section>
		</Panel>
	);
}
