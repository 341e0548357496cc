// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
fn page_label(position: i32, preface: i32) -> String {
    if position > preface {
        return (position - preface).to_string();
    }
    let numerals = [(50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")];
    let mut left = position;
    let mut label = String::new();
    for (value, sign) in numerals {
        while left >= value {
            label.push_str(sign);
            left -= value;
        }
    }
    label
}
