// calibration: crypto; run: -; shown by: nothing
const LABELS = {
  user: "User name",
  password: "Password",
  enter: "Sign in",
};

function form() {
  return Object.entries(LABELS).map(([name, label]) => `${name}: ${label}`).join("\n");
}

console.log(form());
