const PULL_REQUEST_ACTIONS = [
	"opened",
	"edited",
	"synchronize",
	"reopened",
	"closed",
	"ready_for_review",
	"converted_to_draft",
	"labeled",
	"unlabeled"
];
export { PULL_REQUEST_ACTIONS as t };
