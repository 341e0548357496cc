// calibration: concurrency; run: -; shown by: nothing
const account = { balance: 100 };
let last = Promise.resolve();

function load() {
  return new Promise((resolve) => setTimeout(() => resolve(account.balance), 1));
}

async function change(amount) {
  const balance = await load();
  if (balance >= amount) {
    account.balance = balance - amount;
  }
}

function withdraw(amount) {
  last = last.then(() => change(amount));
  return last;
}

Promise.all([withdraw(30), withdraw(40)]).then(() => console.log(account.balance));
