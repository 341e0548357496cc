// calibration: concurrency; run: -; shown by: nothing; missed by all
const account = { balance: 100 };

function load() {
  return new Promise((resolve) => setTimeout(() => resolve(account.balance), 1));
}

async function withdraw(amount) {
  const balance = await load();
  if (balance >= amount) {
    account.balance = balance - amount;  // ! CWE-362 lost_update
  }
}

Promise.all([withdraw(30), withdraw(40)]).then(() => console.log(account.balance));
