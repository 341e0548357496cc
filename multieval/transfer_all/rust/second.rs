// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn transfer_all(balances: &mut [i64], transfers: &[(i64, i64, i64)]) -> bool {
    fn place(number: i64, accounts: usize) -> Option<usize> {
        usize::try_from(number).ok().filter(|&at| at < accounts)
    }

    let mut changed = balances.to_vec();
    for &(source, target, amount) in transfers {
        let Some(source) = place(source, changed.len()) else {
            return false;
        };
        let Some(target) = place(target, changed.len()) else {
            return false;
        };
        if amount < 1 || changed[source] < amount {
            return false;
        }
        changed[source] -= amount;
        changed[target] += amount;
    }
    balances.copy_from_slice(&changed);
    true
}
