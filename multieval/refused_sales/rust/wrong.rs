// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn refused_sales(changes: &[i32]) -> i32 {
    let mut stock = 0;
    let mut refused = 0;
    for change in changes {
        if stock + change < 0 {
            refused += 1;
        }
        stock = (stock + change).max(0);
    }
    refused
}
