// Judge: netlink-packet-route deserialises each message of a seed.
use netlink_packet_core::{NetlinkMessage, NetlinkPayload};
use netlink_packet_route::RtnlMessage;
use std::io::{self, Read, Write};

fn judge(bytes: &[u8]) -> String {
    let (mut at, mut seen) = (0, 0);
    while at < bytes.len() {
        let message = match NetlinkMessage::<RtnlMessage>::deserialize(&bytes[at..]) {
            Ok(message) => message,
            Err(error) => {
                // With what it was caused by, on one line.
                let chain = format!("{:?}", error).split_whitespace().collect::<Vec<_>>().join(" ");
                let text: String = chain.chars().filter(|c| *c != '"' && *c != '\\' && !c.is_control()).collect();
                return format!("{{\"verdict\":\"reject\",\"error\":\"{}\"}}", text);
            }
        };
        if let NetlinkPayload::InnerMessage(_) = message.payload {
            seen += 1;
        }
        let length = message.header.length as usize;
        if length < 16 {
            return "{\"verdict\":\"reject\",\"error\":\"length\"}".to_string();
        }
        at += (length + 3) & !3;
    }
    format!("{{\"verdict\":\"{}\"}}", if seen > 0 { "accept" } else { "na" })
}

fn main() {
    let mut input = io::stdin().lock();
    let mut size = [0u8; 4];
    while input.read_exact(&mut size).is_ok() {
        let mut bytes = vec![0u8; u32::from_le_bytes(size) as usize];
        if input.read_exact(&mut bytes).is_err() {
            return;
        }
        println!("{}", judge(&bytes));
        io::stdout().flush().ok();
    }
}
