import type { Language } from "../labels/label-table.ts";

/** Small words, and a few that captions are full of, by which a language gives itself away. Written with accents. */
export const STOP_WORDS: { readonly [language in Language]: string } = {
	en: "a no do me was into per than some any much many us him see say says made make via let that's there's you're it'll we're she's he's isn't doesn't didn't can could would should if while where which whose own using use one two first last next good great little new old right really still even around under until the and my i you is it this for with that was are so your me we of to in on be have not but all just new at from has they what who out if can our about up one got get love like day when how its it's i'm don't can't an as by had his her she he will been make made really these those after before every through because best always never more than here's here too their there then off only now keep kept week back home still first did does morning",
	de: "der die das und ich ist nicht ein eine einen einem einer mit für auf von zu im den dem des wir ihr mein meine meinen meiner euch auch es sich wie aber heute endlich so schon mal hier dass noch gibt mir mich war sind habe hat bei aus nach zum zur über nur alle immer gerade kein keine oder wenn ganz sehr liebe neue neuen unsere diese dieser diesen morgen wieder jetzt mehr seit am ins vom beim unser euer dein deine etwas weil dann doch wo wer was uns ihn ihm viel viele guten gute guter schöne mag liebster trinken freunden",
	fr: "le la les un une des et je tu il elle nous vous est pas que qui pour dans avec sur ce cette ces mon ma mes son sa ses du de en au aux plus très j'ai c'est n'est d'un d'une mais ou tout toute tous quand bien fait suis avez moi petit petite nouvelle nouveau ne se si sans leur votre notre encore aussi chez vraiment depuis soir jour sont été même après-midi ici avant matin jamais fois chaud trop peu bon bonne livre cet entre vos nos soleil jours parce où comme fin dimanche",
	es: "el la los las un una unos y yo es en de que con para por mi mis tu su se lo le les me te no muy más pero como este esta estos estas del al ya hoy todo toda todos nuestra nuestro cuando porque he ha son está estoy nueva nuevo sin sobre desde día siempre mejor también gracias durante tengo os qué hasta mañana tarde noche buen buena bueno libro favorita favorito antes casa entre nuestras vida ahora bien nada lento caliente momento",
	it: "il lo la i gli le un una uno e io è di che con per mio mia miei mie tuo del della dei delle nel nella al alla in non più ma come questo questa questi ho ha sono da dal dalla anche oggi quando tutto tutti nuova nuovo nostra mi ti si ci vi molto senza sempre giorno ogni finalmente c'è perché grazie così già solo dopo gli mattina sera buon buona buono caldo casa prima preferito preferita momento vita dove fa poi bene tra sulla sul colazione libro",
	pt: "o a os as um uma e eu é em de que com para por meu minha meus minhas seu sua do da dos das no na nos nas não mais mas como este esta isso hoje todo toda tudo quando porque já tem tenho foi são muito nova novo sem sobre dia sempre melhor também você vocês pra gente aqui ao à se me ele ela até pela pelo manhã noite bom boa livro favorito favorita casa agora bem nada vida momento quente entre deu essa esse",
	nl: "de het een en ik is niet met voor van op te dat die mijn je jij wij we ze er maar ook als aan bij naar om uit deze dit zijn heb hebt heeft was nog al wel zo wat hoe veel nieuwe eindelijk weer onze ons jullie vandaag geen heel nu mij altijd lekker mooie leuk echt naar tot over door goed goede boek thee koude warme kopje mee eerste laatste dag ochtend avond na want toen waar gewoon grote beste samen",
	pl: "i w na z do nie się jest to że jak dla mój moja moje mi ja ty po od za o ale już tak co czy ten ta te tym mnie ci was być był jestem są przez bardzo dziś dzisiaj nowy nowa nowe tylko zawsze kiedy wszystko ze u oraz który która które swój swoje moim mojej przed bo nas każdy dobra dobry dobre dzień rano wieczór moją książka dom jeszcze może gdy albo nad pod niż więc czas kawa herbata ulubionym",
	da: "og jeg er det en et den de til på i med for af ikke min mit mine din dit har at der som så men også vi du kan fra om når nu her lige helt hvor være blevet meget ny nye nyt elsker dag i mig sig os jer efter ved skal hvad hele bare altid endelig uden noget god godt gode morgen aften bog hjem igen mod gang over under ind varm kold denne dette disse vores jeres første sidste yndlings",
	no: "og jeg er det en et den de til på i med for av ikke min mitt mine din ditt har at som så men også vi du kan fra om når nå her helt hvor være blitt veldig ny nye nytt elsker dag meg seg oss dere etter ved skal hva hele bare alltid endelig uten noe ut opp etter ble fått god godt gode bok kveld morgen igjen mot gang over under inn hjem varm kaldt denne dette disse våre deres første siste favoritt",
	sv: "och jag är det en ett den de till på i med för av inte min mitt mina din ditt har att som så men också vi du kan från om när nu här helt hur vara blivit väldigt ny nya nytt älskar dag mig sig oss er efter vid ska vad hela bara alltid äntligen utan något ut upp sin var där bra god gott goda bok kväll morgon igen mot gång över under in hem varm varmt kallt denna detta dessa våra första sista favorit lugn frukost",
	fi: "ja on ei se että en minun mun mä oli niin kun kuin nyt tämä tämän tänään myös jo vain ihan tai mutta olen ovat hän me te sen siitä kanssa joka jotka tässä aina hyvä uusi uuden vielä sitten mitä miten kaikki paljon minä sinun meidän olla ole siis ihana vihdoin päivä saa hyvää hyvän aamu aamulla ilta kirja koti vuosi ihanaa kahvi kylmä kuuma enää aamupala jälkeen ennen kotona mukana uutta oma omaa",
};

/** Letters that belong to few languages: each word with one counts as half a stop word. */
export const TELLING_LETTERS: readonly {
	readonly letters: string;
	readonly languages: readonly Language[];
}[] = [
	{ letters: "ß", languages: ["de"] },
	{ letters: "ü", languages: ["de"] },
	{ letters: "ä", languages: ["de", "sv", "fi"] },
	{ letters: "ö", languages: ["de", "sv", "fi"] },
	{ letters: "å", languages: ["sv", "da", "no"] },
	{ letters: "æø", languages: ["da", "no"] },
	{ letters: "łżźśćńąę", languages: ["pl"] },
	{ letters: "ñ¿¡", languages: ["es"] },
	{ letters: "ãõ", languages: ["pt"] },
	{ letters: "ç", languages: ["fr", "pt"] },
	{ letters: "êœ", languages: ["fr", "pt"] },
	{ letters: "ùì", languages: ["it"] },
	{ letters: "é", languages: ["fr", "es", "pt"] },
	{ letters: "èà", languages: ["fr", "it"] },
	{ letters: "áíú", languages: ["es", "pt"] },
	{ letters: "ó", languages: ["es", "pt", "pl"] },
];
