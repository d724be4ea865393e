import type { Home } from "../../core/home-answer.ts";
import type { Server } from "../use-server.ts";
import type { Welcome } from "../use-welcome.ts";
import { version } from "../version.ts";
import { Button } from "../widgets/button.tsx";
import { Icon } from "../widgets/icon.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Progress } from "../widgets/progress.tsx";
import { HomeTools } from "./home-tools.tsx";
import type { Values } from "./tool.tsx";
import { Tour } from "./tour.tsx";

const SET_UP = "set-up-tracker";

interface HomePanelProps {
	readonly home: Home | undefined;
	readonly server: Server;
	readonly welcome: Welcome;
	readonly onOpen: (panel: string, start?: Values) => void;
	readonly onReload: () => void;
}

/** The first screen: how the campaign stands, what to do next, and the tools. */
export function HomePanel({ home, server, welcome, onOpen, onReload }: HomePanelProps) {
	return (
		<>
			<main>
				<ErrorBox message={server.problem} again={onReload} />
				{home && welcome.shows === "tour" ? <Tour wanted={welcome.wanted} onEnd={welcome.end} /> : null}
				{home && welcome.shows === "news" ? <News onOpen={() => onOpen("news")} onEnd={welcome.end} /> : null}
				{home ? <Campaign home={home} onOpen={onOpen} /> : <h1 class="hidden">Campaign Planner</h1>}
				{server.busy && !home ? <Progress label="Reading the tracker" slow={server.slow} /> : null}
				{home ? <Tools home={home} onOpen={onOpen} /> : null}
			</main>
			<footer class="spread">
				<Button look="link" onClick={() => onOpen("activity")}>
					Activity and undo
				</Button>
				<Button look="link" onClick={() => onOpen("functions")}>
					Functions
				</Button>
				<Button look="link" onClick={() => onOpen("glossary")}>
					Glossary
				</Button>
			</footer>
		</>
	);
}

interface PartProps {
	readonly home: Home;
	readonly onOpen: (panel: string, start?: Values) => void;
}

interface NewsProps {
	readonly onOpen: () => void;
	readonly onEnd: () => void;
}

/** Once after an update. */
function News({ onOpen, onEnd }: NewsProps) {
	return (
		<section class="note plain" aria-label="Update">
			<p>The add-on was updated to version {version()}.</p>
			<div class="actions">
				<Button look="link" onClick={onOpen}>
					What changed
				</Button>
				<Button look="link" onClick={onEnd}>
					Dismiss
				</Button>
			</div>
		</section>
	);
}

function Campaign({ home, onOpen }: PartProps) {
	const { campaign, figures, next, nextTool, missingTabs, filledTabs } = home;
	const nextTitle = home.tools.find(({ id }) => id === nextTool)?.title;
	const isNew = figures.length === 0 && missingTabs.length > 0;
	return (
		<div class="card">
			<div class="title">
				<h1>{campaign || "Campaign Planner"}</h1>
				<button type="button" class="round" aria-label="Settings" onClick={() => onOpen("settings")}>
					<Icon name="settings" />
				</button>
			</div>
			{figures.length > 0 ? (
				<dl class="figures">
					{figures.map(({ value, label }) => (
						<div key={label}>
							<dt>{label}</dt>
							<dd>{value}</dd>
						</div>
					))}
				</dl>
			) : null}
			<p class="hint">{isNew ? `This spreadsheet has no campaign tracker yet. ${next}` : next}</p>
			{isNew ? (
				<div class="actions">
					<Button look="primary" onClick={() => onOpen(SET_UP)}>
						Set up tracker
					</Button>
					<Button look="link" onClick={() => onOpen(SET_UP, { sample: true })}>
						Try a sample campaign
					</Button>
				</div>
			) : null}
			{!isNew && nextTool && nextTitle ? (
				<div class="actions">
					<Button look={filledTabs.length === 0 ? "primary" : "link"} onClick={() => onOpen(nextTool)}>
						{filledTabs.length === 0 ? nextTitle : "Do this next"}
					</Button>
				</div>
			) : null}
			{!isNew && missingTabs.length > 0 ? (
				<p class="hint">
					Missing: {missingTabs.join(", ")}.{" "}
					<Button look="link" onClick={() => onOpen(SET_UP)}>
						Add
					</Button>
				</p>
			) : null}
		</div>
	);
}

function Tools({ home, onOpen }: PartProps) {
	return (
		<>
			<HomeTools tools={home.tools} onOpen={onOpen} />
			{home.displayName === "" ? (
				<p class="hint">
					Working in a team?{" "}
					<Button look="link" onClick={() => onOpen("settings")}>
						Add your name
					</Button>{" "}
					so that others see who ran a tool.
				</p>
			) : null}
		</>
	);
}
