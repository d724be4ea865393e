import type { JSX } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { attempt } from "./attempt.ts";
import { LOCALES } from "./locales.ts";
import type { Session } from "./session.ts";
import { useStore } from "./store.ts";
import { timeZones } from "./time-zones.ts";

/** File ▸ Settings: where the workbook is at home, for everybody who works in it. */
export function SettingsDialog({ session }: { readonly session: Session }): JSX.Element | null {
	return useStore(session.setting) ? <OpenSettings session={session} /> : null;
}

function OpenSettings({ session }: { readonly session: Session }): JSX.Element {
	const { workbook } = session;
	const dialog = useRef<HTMLDialogElement>(null);
	const locale = useRef<HTMLSelectElement>(null);
	const timeZone = useRef<HTMLSelectElement>(null);
	const zones = useMemo(() => timeZones(workbook.timeZone, new Date()), []);
	const locales = LOCALES.some(([id]) => id === workbook.locale)
		? LOCALES
		: [...LOCALES, [workbook.locale, workbook.locale] as const];
	useLayoutEffect(() => dialog.current?.showModal(), []);
	const save = (event: Event) => {
		event.preventDefault();
		const next = { locale: locale.current!.value, timeZone: timeZone.current!.value };
		dialog.current?.close();
		if (next.locale === workbook.locale && next.timeZone === workbook.timeZone) return;
		void attempt(session, () => workbook.setRegion(next));
	};
	return (
		<dialog
			ref={dialog}
			class="problem-dialog settings"
			aria-labelledby="settings-title"
			onClose={() => session.setting.set(false)}
		>
			<form onSubmit={save}>
				<h2 id="settings-title">Settings for this workbook</h2>
				<label for="settings-locale">Locale</label>
				<select id="settings-locale" ref={locale} aria-describedby="settings-locale-help">
					{locales.map(([id, country]) => (
						<option key={id} value={id} selected={id === workbook.locale}>
							{country}
						</option>
					))}
				</select>
				<p id="settings-locale-help">
					Decides how numbers, dates and formulas are written and read, for everybody in this workbook.
				</p>
				<label for="settings-time-zone">Time zone</label>
				<select id="settings-time-zone" ref={timeZone} aria-describedby="settings-time-zone-help">
					{zones.map(({ id, label }) => (
						<option key={id} value={id} selected={id === workbook.timeZone}>
							{label}
						</option>
					))}
				</select>
				<p id="settings-time-zone-help">
					Decides what TODAY and NOW give. Undo does not take settings back: change them here again.
				</p>
				<div class="dialog-buttons">
					<button type="button" class="plain-button" onClick={() => dialog.current?.close()}>
						Cancel
					</button>
					<button type="submit" class="primary-button">
						Save settings
					</button>
				</div>
			</form>
		</dialog>
	);
}
