export declare function whyNotPushed(text: string | undefined, isLoggedIn: () => boolean): string | undefined;
export declare function isLoggedIn(): boolean;
