/** The languages of people's output. Codes, JSON and file keys are never translated. */
export type Lang = 'vi' | 'en'
