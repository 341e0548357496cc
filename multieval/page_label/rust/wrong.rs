// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn page_label(position: i32, preface: i32) -> String {
    if position > preface {
        return (position - preface).to_string();
    }
    let mut left = position;
    let mut label = String::new();
    for (value, sign) in [(50, 'l'), (10, 'x'), (5, 'v'), (1, 'i')] {
        while left >= value {
            label.push(sign);
            left -= value;
        }
    }
    label.replace("viiii", "ix").replace("iiii", "iv")
}
