/** Why an error that merged pull requests get is right all the same: each kind was looked at case by case. */
export const JUSTIFIED: Readonly<Record<string, string>> = {};
