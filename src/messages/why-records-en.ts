/** Why codes about what was decided matter: closings, issued documents, amendments, changes over time. */
export const whyRecords = {
  'closed/changed':
    'Closed figures were reported upwards; changed in silence, the signed report and the file would say two different things.',
  'closed/missing-file': 'Without the file nobody can check the figures of the closed period.',
  'closed/new-file': 'A report put in afterwards changes figures of the closed period; its place is the next one.',
  'closed/totals':
    'Where the files of the period are as they were and its totals are not, something else has changed: tasks, indicators, units or earlier reports.',
  'issued/twice':
    'With two documents under one number nobody knows which one a later report cites; numbers begin anew each year.',
  'issued/code':
    'A number tells the type of a document and who issued it (Decree 30/2020); written wrongly it is cited wrongly.',
  'issued/period': 'Only a report that names its period can be cited by the next one and counted as given.',
  'issued/before-end': 'A report signed while its period runs lacks the figures of the last days.',
  'issued/future-date': 'Only signed documents are recorded; a day to come is a slip.',
  'issued/sent': 'A document sent before it was issued means that one of the days is wrong.',
  'issued/signer': 'The signer’s name is printed as it stands when the document is cited.',
  'issued/duty': 'One thing is not done on two days, and the day decides whether it was in time.',
  'issued/duty-kind': 'Only duties to report or to review are fulfilled by a document.',
  'issued/commit-unknown': 'Without the commit the signed figures cannot be made again.',
  'issued/other-data':
    'The signed figures and those of the plan must be the same; where they differ, one of them is wrong.',
  'since/not-amended':
    'Targets, deadlines, weights, leads, scope, texts and the register of units were issued; only an amending document changes them.',
  'since/fixed':
    'The calendar of reports, and whether figures are real or invented, lie under every figure reported; with others the old ones would mean something else.',
  'since/id-reused': 'Everything reported under the id would be counted for something else.',
  'since/removed':
    'What is deleted was never assigned, never reported, for all anyone can see; dropping something must be said.',
  'since/value-removed': 'When figures handed in disappear, nobody can check the rates that were reported.',
  'since/evidence-removed': 'Without its evidence what was reported done is no longer proved.',
  'since/mass-deletion':
    'Much deleted at once is mostly a wrong save or merge; single errors are easily overlooked, so it is said as one.',
  'since/plan-removed': 'A plan is an issued document; with its folder all figures and evidence go.',
  'since/decision-changed': 'A new value under an old decision was approved by nobody; what was decided stays.',
  'since/closing-changed':
    'A closing keeps what was reported upwards; whoever can edit it can change every figure of the period unseen.',
  'since/percent-fell': 'Taking back a figure that was handed in needs a reason, so that readers understand.',
  'since/old-evidence': 'Evidence from before the completion mostly does not prove it.',
  'since/unsaid': 'Silence is not nothing; the report of a period speaks of every task its unit still owes.',
  'since/future-date': 'What has happened cannot have happened on a day that has not come.',
  'since/late': 'A file that comes in late may have been dated back to be in time.',
  'since/foreign-author': 'Each unit reports its own work; changed by others it is no longer the word of the unit.',
  'amendment/path':
    "The day in a file's name puts amendments in order; with another day nobody knows which came first.",
  'amendment/subject': 'Each change is submitted and decided by itself, so it speaks of one task, indicator or unit.',
  'amendment/value':
    'Reports of earlier periods take the old value; written wrongly, that report cannot be made again.',
  'amendment/no-approval':
    'Only a numbered, signed document changes a plan; without one figures go by the plan as it was.',
  'amendment/no-submission': 'What was submitted has a document that can be looked up.',
  'amendment/undecided': 'A deciding document says what was approved; of what it leaves out nobody knows the outcome.',
  'amendment/nothing': 'A change that changes nothing is usually a value copied wrongly.',
  'amendment/fixed': 'Some things would give every report handed in another meaning; no document changes them.',
  'amendment/to-differs':
    'The files of the plan hold the latest text proposed or approved; anything else was changed without an amendment.',
  'amendment/from-differs': 'Amendments join: each starts from what the one before it left.',
  'amendment/not-put-back':
    'What was refused and still stands in the plan is taken for valid; figures go by the old value.',
  'amendment/dates': 'First comes the proposal, then the submission, then the decision.',
  'amendment/retroactive':
    'Effect before the day of the document changes figures already reported; the document must really say so.',
  'amendment/document': 'A document that settles several files is stated alike in all of them.',
}
