// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn longest_chain(parents: &[i32]) -> i32 {
    let mut links = Vec::with_capacity(parents.len());
    let mut children = vec![0usize; parents.len()];
    for &value in parents {
        if value == -1 {
            links.push(None);
            continue;
        }
        match usize::try_from(value) {
            Ok(parent) if parent < parents.len() => {
                children[parent] += 1;
                links.push(Some(parent));
            }
            _ => return -1,
        }
    }
    let mut ready: Vec<usize> = (0..parents.len()).filter(|&i| children[i] == 0).collect();
    let mut below = vec![1; parents.len()];
    let mut done = 0;
    let mut longest = 0;
    while let Some(element) = ready.pop() {
        done += 1;
        longest = longest.max(below[element]);
        if let Some(parent) = links[element] {
            below[parent] = below[parent].max(below[element] + 1);
            children[parent] -= 1;
            if children[parent] == 0 {
                ready.push(parent);
            }
        }
    }
    if done == parents.len() { longest } else { -1 }
}
